"""The portal's settings on a folder of their own, so that a test never meets somebody's data."""

import atexit
import os
import shutil
import tempfile

_folder = tempfile.mkdtemp(prefix="dragoman-tests-")
atexit.register(shutil.rmtree, _folder, ignore_errors=True)
KILLS = int(os.environ.pop("DRAGOMAN_KILLS", "10"))
"""How many workers the kill test kills."""
POSTFIX = os.environ.pop("DRAGOMAN_TEST_SMTP", ""), os.environ.pop("DRAGOMAN_TEST_MAIL_LOG", "")
"""Address and log of the Postfix that `tools/with-postfix` runs; empty without it."""
REAL_PAGES = os.environ.pop("DRAGOMAN_REAL_PAGES", "")
"""Where the labelled pages of `tests/quality/provenance/real` lie; empty: nowhere."""
for _name in [
    name for name in os.environ if name.startswith("DRAGOMAN_") and name != "DRAGOMAN_QUALITY_DATA"
]:
    if _name != "DRAGOMAN_TEST_DATABASE_URL":
        del os.environ[_name]
os.environ["DRAGOMAN_DATA_DIR"] = _folder
os.environ["DRAGOMAN_FETCH_PRIVATE_HOSTS"] = "*.localhost,127.0.0.1,localhost"
os.environ["DRAGOMAN_FETCH_DELAY_SECONDS"] = "0"
os.environ["DRAGOMAN_ENGINES"] = "echo"
if _database := os.environ.pop("DRAGOMAN_TEST_DATABASE_URL", ""):
    os.environ["DRAGOMAN_DATABASE_URL"] = _database

from dragoman.portal.project.settings import *  # noqa: E402, F403

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):  # noqa: F405
    # A file, as in life: connections to one in memory share it, and answer "table is locked" where a file waits.
    DATABASES["default"]["TEST"] = {"NAME": os.path.join(_folder, "test.sqlite3")}  # noqa: F405
    DATABASES["default"]["OPTIONS"]["init_command"] = (  # noqa: F405
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF; PRAGMA foreign_keys=ON;"
    )
