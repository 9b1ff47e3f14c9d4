"""Profiles, what user names look like, and the counters of the account pages."""

from django.db import migrations, models

import dragoman.portal.accounts.models
from dragoman.portal.accounts.confusables import skeleton


def fill_name_keys(apps, schema_editor):
    """The older of two that look alike keeps the key."""
    taken = set()
    for user in apps.get_model("accounts", "User").objects.order_by("date_joined", "pk"):
        key = skeleton(user.username)
        if key and key not in taken:
            taken.add(key)
            user.name_key = key
            user.save(update_fields=["name_key"])


class Migration(migrations.Migration):
    dependencies = [("accounts", "0001_initial")]

    operations = [
        migrations.CreateModel(
            name="CacheRow",
            fields=[
                ("cache_key", models.CharField(max_length=255, primary_key=True, serialize=False)),
                ("value", models.TextField()),
                ("expires", models.DateTimeField(db_index=True)),
            ],
            options={"db_table": "accounts_cache"},
        ),
        migrations.AlterModelManagers(
            name="user", managers=[("objects", dragoman.portal.accounts.models.People())]
        ),
        migrations.AddField(
            model_name="user", name="languages", field=models.JSONField(blank=True, default=list)
        ),
        migrations.AddField(model_name="user", name="must_confirm", field=models.BooleanField(default=False)),
        migrations.AddField(
            model_name="user",
            name="name_key",
            field=models.CharField(
                db_comment="null: looks like an older one",
                editable=False,
                max_length=120,
                null=True,
                unique=True,
            ),
        ),
        migrations.RunPython(fill_name_keys, migrations.RunPython.noop),
    ]
