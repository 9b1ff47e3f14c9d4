"""The topic of an article or a column: the one row that its comments, views and likes hang on."""

from dragoman.portal.discussion.models import ColumnRow, TopicRow
from dragoman.portal.store.models import ArticleRow


def topic_of(article: ArticleRow) -> TopicRow:
    """The article's topic, over all editions; made where there is none yet. 1 query, 2 to 4 the first time."""
    row, _ = TopicRow.objects.get_or_create(article=article)
    return row


def topic_of_column(column: ColumnRow) -> TopicRow:
    """The column's topic; made where there is none yet. 1 query, 2 to 4 the first time."""
    row, _ = TopicRow.objects.get_or_create(column=column)
    return row
