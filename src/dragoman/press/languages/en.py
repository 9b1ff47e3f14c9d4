"""English."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="en",
    english_name="English",
    own_name="English",
    letters="é",
    abbreviations=frozenset(
        words(
            "c ca circa mr mrs ms dr prof rev hon gov sen rep gen col maj capt lt sgt cpl cmdr adm pres "
            "st ave blvd rd mt ft jr sr inc ltd co corp llc bros no nos vol vols pp p fig figs ed eds "
            "trans cf vs etc viz al eg ie e.g i.e a.m p.m u.s u.k u.n e.u d.c jan feb mar apr jun jul aug "
            "sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun approx dept est univ assn "
            "asst atty supt tel ext min max sec hr hrs lb lbs oz in cm mm km kg ph.d m.d b.a m.a op cit "
            "ibid messrs mmes mlle mme"
        )
    ),
    quotes=(
        ("“", "”"),
        ("‘", "’"),
        ('"', '"'),
    ),
    months={
        1: ("january", "jan"),
        2: ("february", "feb"),
        3: ("march", "mar"),
        4: ("april", "apr"),
        5: ("may",),
        6: ("june", "jun"),
        7: ("july", "jul"),
        8: ("august", "aug"),
        9: ("september", "sep", "sept"),
        10: ("october", "oct"),
        11: ("november", "nov"),
        12: ("december", "dec"),
    },
    weekdays=phrases(
        "monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | wed | thu "
        "| fri | sat | sun"
    ),
    today=phrases("today"),
    yesterday=phrases("yesterday"),
    clock_words=phrases("at"),
    published_words=phrases("published | posted | first published | created | originally | released"),
    updated_words=phrases("updated | modified | edited | last reviewed | revised | corrected"),
    byline_words=phrases(
        "article by | article written by | review by | report by | column by | essay by | story and photos by | photos and story by | words and photos by | text and photos by | by | by: | written by | words by | story by | text by | author | authors | reported by | "
        "reporting by | analysis by | as told to | interview by | posted by"
    ),
    role_words={
        "author": phrases(
            "author | authors | by | written by | words | text | columnist | contributor | "
            "reporting by | reported by | analysis by | text and photography by | "
            "words and photographs by | photographs and text by | a report by | an essay by | "
            "a story by | an analysis by | commentary by | comment by | guest essay by | dispatch by | "
            "compiled by | interviewed by | interview and text by | as told by | told to | "
            "reporter and writer | with contributions from | writing by | additional reporting by | "
            "words and pictures by | text by"
            "| opinion by | guest post by | guest column by | guest commentary by | column by | "
            "reportage by | editorial by | feature by | special report by | a guest essay by | a "
            "column by | a review by | story: | stories: | words: | text: | report: | reporting: | "
            "interview: | interviewer: | written and photographed by | original reporting by"
        ),
        "translator": phrases(
            "translated by | translator | translation | translation by | translated from the | "
            "trans. | transl. | transl. by | trans. by | tr. by | translated from | "
            "translation from the | translators | english translation by | english translation | "
            "english version by | rendered into english by | adapted by | translated and adapted by | "
            "translated and edited by | translated into english by"
            "| tr. | tr.: | translated into english from | english: | englished by | put into "
            "english by"
        ),
        "editor": phrases(
            "editor | edited by | editing by | editor-in-chief | editorial board | editors: | "
            "edited and introduced by | editor of this page | copy editor | copy edited by | "
            "commissioning editor | managing editor | compiled and edited by | additional editing by | "
            "writing and editing by"
        ),
        "photographer": phrases(
            "photo | photos | photograph | photography | photographer | photographs by | photo by | "
            "pictures by | picture | photographed by | photography by | photos and video by | "
            "images by | photographs: | pictures:"
        ),
        "illustrator": phrases(
            "illustration | illustrations | illustrated by | illustrator | cartoon | artwork | "
            "graphics by | infographic | illustrations by | illustration by | artwork by | art by | "
            "drawings by | drawing by | cartoon by | illustrators | graphic by"
        ),
        "correspondent": phrases(
            "correspondent | special correspondent | staff writer | staff reporter | "
            "our correspondent | reporter | foreign correspondent | our special correspondent | "
            "our foreign correspondent | our own correspondent | our reporter | our staff reporter | "
            "war correspondent"
            "| … reports from … | … writes from … | … reporting from …"
        ),
        "agency": phrases("agency | news agency | newswire | wire service | press service"),
    },
    note_signatures={
        "translator": phrases(
            "translator's note | translator’s note | note by the translator | "
            "translator's comment | tr. note | t.n. | tr. | trans. | approx. transl. | "
            "translator | transl. | transl | translators' note | note from the translator | "
            "note of the translator | tn | t/n | trans. note | translator’s comment | "
            "translator’s remark | translator's remark | note by translator | transl. note | "
            "tr.'s note | trans.'s note | translators’ note | the translator | tr.’s note | "
            "n.t. | translation note | t. n. | tr. n. | trans. n. | translator's gloss"
        ),
        "editor": phrases(
            "approx. | note by | note of | remark by | editor's note | editor’s note | "
            "ed. note | ed. | eds. | note by the editor | editors' note | editors’ note | "
            "approx. ed. | editorial note | note from the editor | -ed. | editor | "
            "note to readers | editor's comment | ed | eds | ed.'s note | eds.’ note | "
            "editors' comment | editors | the editor | the editors | editor's remark | "
            "editorial remark | ed.’s note | editor’s comment | note from the editors | "
            "a note from the editor | correction | clarification | from the editors | ed.note | "
            "-eds. | ed. n. | e.n. | editor's gloss | compiler's note | desk note"
        ),
    },
    comment_words=phrases(
        "also | pun | play on words | in the original | original text | refers to | "
        "reference to | allusion | literally true | untranslatable | see | this is | "
        "means both | emphasis | italics | sic | names have been changed | "
        "name has been changed | proverb | saying | rhyme | rhymes | quoted | no longer exists | "
        "not to be confused | since then | later | this was written | untranslated | the word | "
        "the phrase | we | our"
    ),
    copula_words=phrases(
        "is | are | was | were | has | had | have | been | would | did | became | died | "
        "closed | said | can | cannot | does | do"
    ),
    disclaimer_stems={
        "view": phrases(
            "opinion | view | position | stance | responsib | statements | editorial policy | "
            "assessment | articles from | texts | article reflect | material | endors"
        ),
        "whose": phrases(
            "author | writer | editor | publisher | newspaper | publication | website | "
            "contributor | outlet | source | signed | translat | foreign | reprint | column | "
            "papers | our position | our views | our own | guest | we do | press review | blog"
        ),
        "says": phrases(
            "not | only | solely | alone | own | personal | express | reflect | represent | "
            "necessarily | endors | share | disclaim | exclusively | belong | no responsib | "
            "agree | are those of | are personal | are their own"
        ),
    },
    reports_verbs=phrases(
        "writes | write | wrote | reports | report | reported | notes | noted | publishes | published | "
        "quotes | quoted | cites | cited | claims | claimed | reveals | revealed | according to | as "
        "reported by | citing | in an article for | tells | told readers | recounts | describes | finds | "
        "found | explains | investigates | chronicles | profiles | looks at | has found | has visited | "
        "tells the story | as told by | according to a report in | according to a report by | according "
        "to an article in | as described in | asks"
    ),
    citing_words=phrases(
        "citing | cites | quoting | with reference to | referring to | according to a report in"
    ),
    outlet_words=phrases(
        "newspaper | paper | daily | weekly | magazine | portal | website | news site | news agency | "
        "agency | broadcaster | journal | outlet | tabloid | channel | station | news website | weekly "
        "newspaper | daily newspaper | quarterly | biweekly | monthly | periodical | website of | radio "
        "station | the website | online magazine | regional paper | regional daily | newswire"
    ),
    source_words=phrases(
        "source | sources | via | according to | originally published by | originally published in | "
        "originally published on | first published in | from | source of the article | source of this "
        "article | article source | source text | text source | from the pages of | (from | based on an "
        "article in | based on a report in | based on reporting by | retold from | summary of an article "
        "in | as published in | story source"
        "| about the source"
    ),
    credit_words=phrases(
        "photo | photos | photograph | picture | image | image source | photo credit | credit | "
        "credits | image credit | photo courtesy of | photo by | photograph by | illustration | "
        "screenshot | still from | archive photo | file photo | © | staff photo | staff photo by | "
        "contributed photo | submitted photo | drone image | drone photo | aerial photo | aerial "
        "image | handout photo | press photo | picture courtesy of | image courtesy of | images "
        "courtesy of | photos courtesy of | picture by | image by | images by | screengrab | screen "
        "grab | video still | composite | photo illustration | photo provided by | photo supplied by "
        "| cartoon | graphic | photography"
    ),
    picture_words={
        "by": phrases("by | from"),
        "given": phrases(
            "courtesy of | courtesy | provided by | supplied by | contributed by | submitted by | via | "
            "through | for | on behalf of | with permission of | by permission of | taken by | shot by"
        ),
        "copied": phrases(
            "screenshot- | screengrab- | screencap- | still | stills | frame | grab | video | footage"
        ),
        "nobody": phrases(
            "archive- | file | files | supplied | submitted | provided | contributed | courtesy | "
            "handout- | hand-out | pool | stock | generic | sample | private | personal | family | staff "
            "| author- | reader- | contributor | collection | undated | illustrative | representational | "
            "representative | purposes | composite | internet | web | online | social media | youtube | "
            "facebook | instagram | tiktok | telegram | twitter | x | vk | whatsapp | linkedin | reddit | "
            "threads | fair use | public domain | rights managed | all rights reserved | no credit | n/a "
            "| moment | creative | commons | photo- | image- | picture- | illustration- | graphic- | "
            "credit | ai | generated | unknown | uncredited | social networks | social network | "
            "sithunyelwe | aðsend- | skjáskot | ljósmynd | file image | unsplash license | no "
            "photographer | licence | license | artist | flickr"
        ),
        "either": phrases(
            "bank | banks | post | church | school | city | county | castle | temple | college | court"
        ),
        "holder": phrases(
            "agency | agencies | photo | photos | photobank | photography | press | media | images | "
            "pictures | pics | picturedesk | news | newswire | wire | tv | television | radio | "
            "universit- | police | ministry | council | commission | government | parliament | "
            "municipality | museum | gallery | library | institut- | foundation | club | ltd | inc | llc "
            "| plc | group | studio- | film | films | records | newspaper- | magazine | journal | review "
            "| times | gazette | ledger | herald | tribune | chronicle | courier | observer | mercury | "
            "bugle | argus | telegraph | bulletin | dispatch | examiner | sentinel | echo | weekly | "
            "daily | department | office | service | services | company | hospital | festival | "
            "association | society | trust | project | network | authority | syndication | production- | "
            "diocese | brigade | coastguard | navy | army | the | collection | foto | fotos | фото | "
            "commons | wikimedia | estate | resort | hotel | partners | homes | entertainment | "
            "productions | airlines | airways | energy | railway | shimbun | ansambl | presse | politie | "
            "theatre | theater | orchestra | party | campaign | embassy | corporation | corp | "
            "international | world | centre | center | research | university | board"
        ),
        "staged": phrases("illustrative | representational | representative | symbolic | generic"),
    },
    translated_words=phrases(
        "translated | translated by | translated from | translation | translation by | translated into "
        "english by | in translation | english translation | translated for | translated and edited by "
        "| english version by"
        "| transl. | transl. by | trans. by | tr. by | translated and adapted by | translated and "
        "abridged"
        "| into english from | put into english | text of report in english by | englished by | "
        "rendered into english"
    ),
    republished_words=phrases(
        "republished | republished from | republished with permission | republished under | reprinted | "
        "reprinted from | reprinted with permission | originally published | originally appeared | first "
        "published | first appeared | this article was originally published | this story was originally "
        "published | syndicated | cross-posted from | this article is republished from | republished by | "
        "reprinted by | originally published by | was first published | first published by | reposted "
        "from | reproduced from | originally published on | originally appeared in | originally appeared "
        "on | original published in | original published by | syndicated from | by arrangement with | the "
        "original appeared in | first appeared in | first appeared on | first ran in | first ran on | "
        "originally ran in | originally ran on | originally written for | originally … appeared in | "
        "first … published in | originally … published in | appeared first in | appeared originally in | "
        "published first in | published originally in | taken from the | excerpted from | "
        "we republish | reproduced by permission of | republished here | carried by permission of | this "
        "text is taken from | this piece was commissioned by | from the archive of | translated edition "
        "of | an article published in | an article published by | an article that appeared "
        "in | article published in | article published by"
        "| reprinted courtesy of | reprint from | reprinted by permission of | republished courtesy "
        "of | reproduced courtesy of | reproduced with "
        "permission of | reproduced with permission from | published courtesy of"
        "| by agreement with"
        "| as part of an exchange with | in exchange with"
    ),
    machine_words=phrases(
        "machine translation | machine-translated | machine translated | translated automatically | "
        "automatically translated | automatic translation | translated by google | translated by deepl | "
        "translated with ai | ai translation | translated using | translated by machine | this text was "
        "translated automatically | has been translated automatically | was translated automatically | "
        "translated with deepl | translated by ai | translated by an ai | machine-generated translation | "
        "auto-translated | computer translation | translated with google | google translate | translated "
        "with the help of ai | translated by software | ai-translated | translated by chatgpt"
    ),
    original_words=phrases(
        "original | original article | original publication | read the original | read the original "
        "article | link to the original | original text | original source | original version | view "
        "original | original story | original here | original article here | read original | read the "
        "original in | full original | original piece | original report | original post | original link | "
        "source article | the original | original (in | original text here | read it in the original | "
        "original language version | see the original | original published | first publication | read the "
        "… original | the … original | read this article in | read the … version | original …:"
        "| read the full original | read the original post"
    ),
    original_title_words=phrases(
        "original title | original headline | first published as | published as | under the title | under "
        "the headline | originally titled | titled | entitled | with the title | headlined | as | title "
        "of the original"
        "| was called | was headlined | ran under the headline | appeared as"
    ),
    in_language_words=phrases("in … | … original | … version | … edition"),
    rights_words=phrases(
        "retains the copyright | retains copyright in | retains the rights | holds the rights | holds the copyright | the copyright holder is | holder of the copyright | the property of | the material is placed by the copyright holder | the material was placed by the copyright holder | the rights to this material belong to | rights to this | all rights | copyright | © | (c) | "
        "rights holder | licensed under | this work is licensed | this article is licensed | released "
        "under | reproduction | no part of this | may not be reproduced | permission is granted"
        "| the rights to | rights to the | rights in this | the rights in | the copyright in | copyright "
        "in this | copyright for this | the copyright of | rights for this"
        "| rights: | copyright holder: | copyright owner:"
    ),
    open_access_words=phrases(
        "open access | in open access | in the open access | freely available | free to read | this "
        "material is publicly available | publicly available | free to read and share | may be read "
        "free of charge | can be read free of charge | access is free"
    ),
    public_domain_words=phrases(
        "public domain | in the public domain | cc0 | dedicated to the public domain"
        "| copyright has expired | copyright in this text has expired | is out of copyright | out of "
        "copyright | copyright expired | no longer in copyright | no rights reserved | free of copyright "
        "| no known copyright"
    ),
    all_rights_words=phrases(
        "all rights reserved | all rights are reserved | may not be reproduced | reproduction prohibited "
        "| no reproduction without permission | unauthorised reproduction | unauthorized reproduction | "
        "any use without written consent | use without permission | reproduction without permission | "
        "rights reserved | may not be published | may not be republished | may not be redistributed | "
        "reproduction is prohibited | redistribution prohibited | redistribution is prohibited | "
        "republication prohibited | reproduction forbidden | without prior written permission | without "
        "written permission | unauthorized use | unauthorised use | unauthorized distribution | not for "
        "redistribution | reproduction only with | reprinting only with | republication only with | "
        "reprint only with | may only be reproduced with | may not be copied | may not be reprinted | "
        "reproduction without | reprinting without | copying without | all rights are | reproduction in "
        "whole or in part | protected by copyright | reuse only with | not to be reproduced | "
        "republication without"
        "| reprinting is allowed only | reproduction is allowed only | republication is allowed only | "
        "reprinting is permitted only | reproduction is permitted only"
    ),
    permission_words=phrases(
        "reproduction | reproduced | republication | republished | redistribution | redistributed | "
        "distribution | rewritten | permission | consent | prohibited | forbidden | copied | unauthorized "
        "| unauthorised | reprinted | by permission | with kind permission | copying | reuse | permitted "
        "| allowed | redistribute | reproduce | reprinting | publisher's consent | licensed"
        "| prior permission of | no part of this"
    ),
    reuse_words=phrases(
        "free to republish | free to reprint | may be republished | may be reprinted | may be reproduced "
        "freely | republish our | republish this | republish for free | reprinting is permitted | "
        "reproduction is permitted | republication is permitted | republication permitted | reproduction "
        "permitted | reprinting permitted | may be reproduced with | may be quoted freely | provided the "
        "source is | provided that the source is | as long as the source is | with attribution to | with "
        "a link to the source | with a link to the original | with acknowledgement of the source | reuse "
        "is permitted | you may republish"
        "| may be freely reproduced | may be freely republished | may be freely shared | may be shared "
        "freely | may be freely distributed"
        "| may be republished free | may be republished with | feel free to republish | free of charge "
        "with attribution | with attribution to the"
    ),
    holder_words={
        "anybody": phrases(
            "author- | writer- | publisher- | owner- | editor- | creator- | holder- | contributor- | copyright | rights | respective | original | individual | their | its | named | party | parties"
        ),
        "label": phrases(
            "to | for | by | at | is | are | of | the property of | held by | owned by | published by | publication of | a publication of | owner | publisher | copyright holder | the"
        ),
        "ends": phrases(
            "or its | and its | unless | except | powered by | for the … edition | for the text | for the original | for the translation | for this text | for the article | for text"
        ),
    },
    belonging_words=phrases(
        "retains the copyright | retains copyright | retains the rights | holds the rights | holds the copyright | the copyright holder is | reserved to | reserved for | the property of | rights belong to | belong to | belongs to | are held by | are owned by | held by"
        "| is the property of | are the property of | property of | is owned by | owned by | are reserved "
        "by | remain with | remains with | rest with | lie with | lies with | rests with | is held by | "
        "belonging to"
    ),
    disclaimer_words=phrases(
        "do not reflect the | does not reflect the | contain ratings exclusively from foreign media | "
        "contain assessments exclusively | the views expressed | views expressed in this | the opinions "
        "expressed | opinions expressed are | the author's views | do not necessarily reflect | does not "
        "necessarily represent | the editors are not responsible | this article reflects | the material "
        "contains | express the opinions of | express the views of | do not represent the views | do not "
        "represent the opinions | not those of the editors | are those of the author | are those of the "
        "authors | does not necessarily reflect | do not necessarily represent | views of the author | "
        "opinions of the author | solely those of | the editors do not necessarily share | opinions "
        "expressed by | is not responsible for the content | has not been checked by the editors | have "
        "not been checked by the editors | not been reviewed by the editors | do not reflect the position "
        "| does not reflect the position | the author alone is responsible | are solely those of"
        "| has not been edited by | have not been edited by | published from a syndicated feed | "
        "auto-generated from a syndicated feed | from a syndicated feed | generated from a syndicated "
        "feed"
    ),
    withdrawn_words=phrases(
        "this article has been removed | this article has been withdrawn | this article has been "
        "retracted | this story has been removed | this story has been withdrawn | this page has been "
        "removed | retracted | article withdrawn | this article is no longer available | this article was "
        "removed | this article was withdrawn | has been taken down | has been retracted | this article "
        "has been deleted | this story is no longer available | this content has been removed | this page "
        "is no longer available | was removed at the request | has been unpublished | this article was … "
        "withdrawn | this article was … removed | this article has … been removed | this article has … "
        "been withdrawn | this article has … been retracted | this story was … withdrawn | this story was "
        "… removed | we have withdrawn this | we have removed this article | we have taken down this | we "
        "have removed this story | we have unpublished"
        "| this article is withdrawn | this article has been unpublished | article retracted | story "
        "withdrawn | story removed | article removed | was withdrawn by | this piece has been removed | "
        "this piece this piece was … removed | this text we have retracted | we have taken this article "
        "down | taken this article down | this report this report was … withdrawn | no longer published "
        "here | removed from our site | removed from this site | this story has … been removed | this "
        "article is … no longer available | withdrawn by the editors"
    ),
    paywall_words=phrases(
        "subscribers only | subscriber-only | for subscribers only | subscribe to continue | subscribe to "
        "read | to continue reading | already a subscriber | this content is for subscribers | this "
        "article is for subscribers | unlock this article | subscribe to read on | subscribe now to read "
        "| subscribe to keep reading | subscribe to unlock | to read the full article | to read the rest "
        "of this article | to read this article in full | keep reading with a subscription | is reserved "
        "for subscribers | available to subscribers | available only to subscribers | become a subscriber "
        "to read | sign in to continue reading | register to continue reading | log in to continue "
        "reading | exclusive to subscribers | continue reading with a | you have reached your limit | "
        "read this article for free by registering | members only | want to read on | want to keep "
        "reading | become a member to read | become a member for | to read the whole story | log in or "
        "subscribe | buy this article | purchase this article | pay to read"
        "| this story is subscribers can read | only subscribers | the rest of this article is | the full "
        "article is available to | read the full article with | to keep reading | continue reading by | "
        "the full text is available to | already have a subscription | log in to read | sign in to read | "
        "support us to read | full access unlock the full | for members only"
    ),
    read_more_words=phrases(
        "read more | read also | also read | see also | related | related articles | related stories | "
        "more on this story | you may also like | recommended | more from | continue reading | keep "
        "reading | don't miss | also on this | more on this | in case you missed it | related coverage "
        "| related story | related article | you might also like | read next | more on this topic | "
        "more stories | explore more | recommended reading | also in this section"
        "| article content | story continues below | editor's picks | editor’s picks | editors’ picks"
    ),
    newsletter_words=phrases(
        "sign up for our newsletter | sign up to our newsletter | subscribe to our newsletter | get our "
        "newsletter | join our newsletter | newsletter | follow us on | join our telegram | subscribe "
        "to our channel | enter your email | sign up for the newsletter | sign up for our | sign up to "
        "our | subscribe to the newsletter | get the newsletter | our free newsletter | in your inbox | "
        "to your inbox | straight to your inbox | delivered to your inbox | sign up here | subscribe to "
        "our | follow us | join our whatsapp | download our app | subscribe now | free weekly letter"
    ),
    speech_verbs=phrases(
        "said | says | say | saying | told | tells | added | adds | stated | states | noted | notes | "
        "explained | explains | wrote | writes | argued | argues | claimed | claims | insisted | insists "
        "| warned | warns | admitted | admits | acknowledged | announced | declared | replied | answered "
        "| asked | recalled | recalls | remarked | observed | stressed | emphasised | emphasized | "
        "concluded | continued | commented | suggested | promised | vowed | tweeted | posted | testified "
        "| confirmed | denied | quipped | according to | announces | believes | contends | contended | "
        "cautioned | complained | conceded | countered | disclosed | emphasizes | estimates | expressed | "
        "fears | hopes | hoped | indicated | informed | maintains | maintained | mentioned | predicted | "
        "pointed | pledged | proclaimed | reported | reports | reiterated | responded | revealed | "
        "shouted | signaled | thinks | thought | urged | believe | think | reminded | joked | shot | "
        "whispered | mused | opined | retorted | assured | disputed | agreed"
    ),
    negations=words(
        "not no never none nobody nothing nowhere neither nor cannot can't don't doesn't didn't won't "
        "wouldn't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't couldn't without"
    ),
    stopwords=frozenset(
        words(
            "a about above after again against all am an and any are as at be because been before being "
            "below between both but by can could did do does doing down during each few for from further "
            "had has have having he her here hers herself him himself his how i if in into is it its "
            "itself just me more most my myself no nor not now of off on once only or other our ours "
            "ourselves out over own same she should so some such than that the their theirs them "
            "themselves then there these they this those through to too under until up very was we were "
            "what when where which while who whom why will with would you your yours yourself yourselves"
        )
    ),
    snowball="english",
    sample=(
        "On Monday the city opened a new bridge across the river. “We waited ten years for this,” the "
        "mayor said. Building it cost $3.5 million; cars will be let through from June 1."
    ),
)
