"""Feeds we wrote, one per kind."""

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
  xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
  <title>Арал таңы</title><link>https://aral-tany.example/</link><language>kk</language><ttl>90</ttl>
  <description>Жаңалықтар</description>
  <item>
    <title>Теңіз &amp;amp; қала</title><link>https://aral-tany.example/news/1</link>
    <guid isPermaLink="false">tany-1</guid><pubDate>Sat, 21 Sep 2024 12:07:00 +0500</pubDate>
    <dc:creator>Айша Серік</dc:creator><category>Экономика</category>
    <description>&lt;p onclick="x()"&gt;Су &lt;a href="/a"&gt;келді&lt;/a&gt;&lt;script&gt;x()&lt;/script&gt;&lt;/p&gt;</description>
    <media:content url="https://aral-tany.example/1.jpg" medium="image" width="600"/>
  </item>
  <item><title>Екінші</title><guid>https://aral-tany.example/news/2</guid><pubDate>21 сен 2024 08:00 MSK</pubDate></item>
</channel></rss>
""".encode()

RDF = b"""<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
<channel rdf:about="https://a.example/"><title>Ribnik</title><link>https://a.example/</link>
<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency></channel>
<item rdf:about="https://a.example/1"><title>Prva</title><link>https://a.example/1</link>
<dc:date>2024-09-21T12:07:00+02:00</dc:date></item></rdf:RDF>"""

ATOM = b"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es" xml:base="https://b.example/blog/">
<title type="text">El Faro</title><link rel="self" href="feed.xml"/><link href="./"/>
<author><name>Redacci\xc3\xb3n</name></author>
<entry><id>tag:b.example,2024:1</id><title type="html">Agua &amp;lt;b&amp;gt;y sal</title><link href="2024/1.html"/>
<published>2024-09-21T10:07:00.5Z</published><updated>2024-09-22T00:00:00+02:00</updated>
<summary type="text">a &lt; b</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>El <a href="x">mar</a></p></div></content></entry>
</feed>"""

JSON = b"""{"version": "https://jsonfeed.org/version/1.1", "title": "Svitanok", "home_page_url": "https://c.example/",
"language": "uk", "authors": [{"name": "Desk"}], "items": [
{"id": 7, "url": "/7", "title": "Sim", "content_html": "<p>x</p><script>y</script>", "tags": ["a"],
 "date_published": "2024-09-21T12:07:00+03:00", "image": "https://c.example/7.jpg"}, "no object"]}"""

NEWS_SITEMAP = b"""<?xml version="1.0"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"
 xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc>https://d.example/1</loc><lastmod>2024-09-22</lastmod><image:image><image:loc>https://d.example/1.jpg</image:loc></image:image>
<n:news><n:publication><n:name>Novi list</n:name><n:language>sr</n:language></n:publication>
<n:publication_date>2024-09-21T12:07:00Z</n:publication_date><n:title>Voda</n:title></n:news></url>
</urlset>"""

INDEX = b"""<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>/old.xml</loc><lastmod>2020-01-01</lastmod></sitemap>
<sitemap><loc>/news-1.xml</loc><lastmod>2024-09-22</lastmod></sitemap></sitemapindex>"""

ALL = {"rss": RSS, "rdf": RDF, "atom": ATOM, "json": JSON, "sitemap": NEWS_SITEMAP, "index": INDEX}
