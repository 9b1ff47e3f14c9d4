"""The sample press: fictional outlets, their feeds and pages, which we wrote, served over real HTTP.

Following it exercises exactly the code that follows the web, without a network and without anybody's texts. `source` reads
what was written, `layouts` prints it as ten very different sites do, `expected` says what a reader should understand of each
page, `build` makes the committed pages, `site` and `server` serve them.
"""
