"""Dutch."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="nl",
    english_name="Dutch",
    own_name="Nederlands",
    letters="éèëïöüá",
    abbreviations=frozenset(
        words(
            "dhr mevr mr mw dr drs prof ir ing bv nv b.v nr blz p art enz etc bijv o.a d.w.z m.b.t i.v.m "
            "a.u.b z.g t.o.v m.n ca circa st str tel vert red jl min max km kg cm mm mln mld jan feb mrt "
            "apr aug sept okt nov dec vs v.chr n.chr"
        )
    ),
    decimal=",",
    group=".",
    months={
        1: ("januari", "jan", "yanvar", "yan"),
        2: ("februari", "feb", "fevral", "fev"),
        3: ("maart", "mrt", "mart", "mar"),
        4: ("april", "apr", "aprel"),
        5: ("mei", "may"),
        6: ("juni", "jun", "iyun", "iyn"),
        7: ("juli", "jul", "iyul", "iyl"),
        8: ("augustus", "aug", "avqust", "avq"),
        9: ("september", "sep", "sentyabr", "sen"),
        10: ("oktober", "okt", "oktyabr"),
        11: ("november", "nov", "noyabr", "noy"),
        12: ("december", "dec", "dekabr", "dek"),
    },
    weekdays=phrases(
        "maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | ma | di | wo | do | "
        "vr | za | zo"
    ),
    today=phrases("vandaag"),
    yesterday=phrases("gisteren"),
    clock_words=phrases("om"),
    published_words=phrases("gepubliceerd | geplaatst"),
    updated_words=phrases("bijgewerkt | gewijzigd | geactualiseerd"),
    byline_words=phrases(
        "geplaatst door | door | door: | auteur | auteurs | tekst | tekst: | geschreven door | interview"
    ),
    role_words={
        "author": phrases(
            "auteur | door | tekst | geschreven door | een verhaal van | een reportage van | "
            "een essay van | reportage: | essay van | interview door | interview van | "
            "opgetekend door | columnist | samengesteld door | schrijft | gastbijdrage van | "
            "opinie van | auteur van dit artikel | journalist: | journaliste:"
        ),
        "translator": phrases(
            "vertaling | vertaald door | vertaler | vertaalster | vertaald uit | vertaald uit het | "
            "vertaling uit | vertalers | vert. | uit het engels vertaald door | "
            "nederlandse vertaling | vertaling door | vertaling van"
        ),
        "editor": phrases(
            "redactie | redacteur | eindredactie | hoofdredacteur | eindredacteur | bewerking | "
            "bewerkt door | hoofdredactrice | redactrice | redactie en bewerking | samenstelling"
        ),
        "photographer": phrases(
            "foto | foto's | fotografie | fotograaf | beeld | foto van | foto door | fotografe | "
            "beelden | foto's van | fotografie door | fotografie van"
        ),
        "correspondent": phrases(
            "correspondent | verslaggever | correspondente | verslaggeefster | onze correspondent | "
            "onze verslaggever | onze verslaggeefster | onze redacteur | buitenlandcorrespondent | "
            "speciale verslaggever | oorlogscorrespondent | onze man in | freelance correspondent"
            "| van onze correspondent | van onze verslaggever | van onze redacteur | van onze "
            "correspondente"
        ),
        "illustrator": phrases(
            "illustratie | illustraties | illustrator | illustratrice | geïllustreerd door | "
            "tekening | tekeningen | tekenaar | cartoon | infographic | illustraties van"
        ),
    },
    note_signatures={
        "translator": phrases(
            "noot van de vertaler | noot v.d. vert. | noot vertaler | vert. | n.v.d.v. | nvdv | "
            "noot vert. | noot van vertaler | vertaler | de vertaler | noot v. d. vert. | "
            "n.v.d. vert. | noot vd vertaler | vert | noot van de vertaalster | "
            "noten van de vertaler | n. v. d. v. | vertaalster | voetnoot van de vertaler | "
            "n.v.d.v | noot v. vert. | noot van vert. | noot vertaalster | vertalersnoot | nvv"
        ),
        "editor": phrases(
            "noot van de redactie | noot v.d. red. | red. | noot redactie | n.v.d.r. | nvdr | "
            "noot red. | red | de redactie | redactie | noot v. d. red. | n.v.d. red. | "
            "noot vd redactie | naschrift redactie | n. v. d. r. | redactionele noot | "
            "noot van de eindredactie | opmerking van de redactie | correctie | eindred. | "
            "n.v.d.r | nvdr. | noot v. red. | noot van red. | redactienoot | n.v.d. redactie"
        ),
    },
    comment_words=phrases(
        "onvertaalbaar | ook | woordspeling | in het origineel | oorspronkelijke tekst | bedoeld | zie | "
        "cursivering | nadruk | sic | naam is gefingeerd | namen zijn gefingeerd | spreekwoord | "
        "rijmt | citaat | bestaat niet meer | niet te verwarren | inmiddels | sindsdien | "
        "het woord | wij | onze"
    ),
    copula_words=phrases(
        "is | zijn | was | waren | heeft | hebben | had | werd | werden | wordt | stierf | kan | bestaat"
    ),
    disclaimer_stems={
        "view": phrases(
            "mening | opini | standpunt | opvatting | verantwoord | inhoud | artikelen | stukken | lijn"
        ),
        "whose": phrases(
            "auteur | redactie | schrijver | krant | uitgever | medi | blad | buitenland | "
            "vertaald | overgenomen | column | gast | van de krant"
        ),
        "says": phrases(
            "niet | alleen | uitsluitend | persoonlijk | eigen | noodzakelijk | "
            "vertegenwoordig | weer | vertolk | deelt | verantwoordelijk | geeft de mening"
        ),
    },
    reports_verbs=phrases(
        "schrijft | schrijven | schreef | meldt | melden | meldde | berichtte | zegt | publiceerde | "
        "citeert | vertelt | bericht | berichten | onthult | aldus | volgens | blijkt uit | beschrijft | "
        "verhaalt | legt uit | ontdekte | zo schrijft | zo meldt | zo vertelt | tekent op | weet | "
        "onderzocht | vraagt | schetst | stelt vast | laat weten"
    ),
    citing_words=phrases("onder verwijzing naar | met verwijzing naar | citeert"),
    outlet_words=phrases(
        "krant | dagblad | weekblad | tijdschrift | blad | omroep | persbureau | nieuwssite | portaal | "
        "website | zender | maandblad | kwartaalblad | regiokrant | regionale krant | lokale krant | "
        "avondkrant | ochtendkrant | nieuwsmagazine | nieuwsportaal | periodiek | magazine | nieuwsblad"
    ),
    source_words=phrases(
        "bron | bronnen | via | volgens | overgenomen van | bron van het artikel | bron artikel | "
        "bronvermelding | oorspronkelijke bron | originele bron | (uit | (bron | naar een artikel in | "
        "naar een artikel uit | op basis van een artikel in | samenvatting van een artikel uit | bron "
        "tekst"
        "| over de bron"
    ),
    credit_words=phrases(
        "foto | foto: | beeld | bron foto | illustratie | schermafbeelding | archieffoto | © | "
        "sfeerfoto | persfoto | fotocollage | beelden | fotografie | illustraties | screenshot | "
        "kaart | bron beeld | fotobron"
    ),
    picture_words={
        "by": phrases("door | van"),
        "given": phrases(
            "met dank aan | beschikbaar gesteld door | aangeleverd door | voor | via | ter beschikking "
            "gesteld door"
        ),
        "copied": phrases("schermafbeelding- | screenshot- | videobeeld- | still"),
        "nobody": phrases(
            "archief- | -archief | archieffoto | eigen | privé- | particulier | aangeleverd | ingezonden "
            "| familie- | redactie | auteur | lezer- | ter illustratie | illustratief | sfeerfoto | "
            "stockfoto | foto- | beeld | beelden | persfoto | social media | sociale media | rechtenvrij "
            "| publiek domein | onbekend | collectie | rv"
        ),
        "holder": phrases(
            "persbureau- | fotobureau- | -bureau | agentschap | pers | persdienst | politie- | brandweer "
            "| gemeente- | provincie | waterschap | ministerie | rijksoverheid | universiteit- | museum | "
            "stichting | vereniging | uitgeverij | krant | dagblad | courant | nieuwsblad | -blad | -post "
            "| -bode | -nieuws | nieuws | bode | omroep | weekblad | tijdschrift | beeldbank | theater | "
            "bibliotheek | de | het"
        ),
        "staged": phrases("illustratief | ter illustratie | sfeerfoto"),
    },
    translated_words=phrases(
        "vertaling | vertaald | vertaald door | vertaald uit | uit het engels vertaald | uit het duits "
        "vertaald | vertaling uit | vertaling door | nederlandse vertaling | uit het duits | uit het "
        "frans | uit het engels | uit het spaans | uit het italiaans | uit het pools | uit het russisch"
        "| vert. | vertaling van | uit het … vertaald | uit het … door | vertaald en bewerkt"
    ),
    republished_words=phrases(
        "overgenomen | overgenomen van | met toestemming | eerder verschenen | oorspronkelijk verschenen "
        "| verscheen eerder | verscheen oorspronkelijk | eerder gepubliceerd | oorspronkelijk "
        "gepubliceerd | voor het eerst gepubliceerd | overgenomen uit | herpublicatie | verscheen … "
        "eerder | verscheen … oorspronkelijk | verscheen … eerst | verscheen eerst | verscheen voor het "
        "eerst | verscheen in | oorspronkelijk … verschenen | eerder … verschenen | eerder … gepubliceerd "
        "| oorspronkelijk … gepubliceerd | eerst verschenen | eerst gepubliceerd | is verschenen in | is "
        "verschenen als | met dank aan | overgenomen met toestemming | verscheen als | voor het eerst "
        "verschenen | verscheen … in | verscheen … bij | is … verschenen in"
        "| verschenen in | eerder verschenen in"
        "| verschenen op | verscheen op | gepubliceerd op | gepubliceerd in"
        "| in overleg met"
    ),
    machine_words=phrases(
        "machinevertaling | automatische vertaling | automatisch vertaald | machinaal vertaald | "
        "vertaald met ai | vertaald met deepl"
    ),
    original_words=phrases(
        "origineel | oorspronkelijk artikel | originele artikel | lees het origineel | oorspronkelijke "
        "publicatie | oorspronkelijke artikel | oorspronkelijke tekst | originele tekst | originele "
        "publicatie | originele bron | origineel artikel | link naar het origineel | lees het originele "
        "artikel | lees het oorspronkelijke artikel | het origineel | bekijk het origineel | naar het "
        "origineel"
    ),
    original_title_words=phrases(
        "oorspronkelijke titel | originele titel | onder de titel | als | getiteld | met de titel | titel "
        "van het origineel | onder de kop | titel origineel"
        "| heette"
    ),
    in_language_words=phrases("in het … | in het …s | in het …ch | in … taal"),
    rights_words=phrases(
        "rechthebbende | houder van de rechten | de rechten | alle rechten | © | auteursrecht | licentie | overname | onder licentie | valt "
        "onder | creative commons-licentie"
        "| de rechten op | de rechten van | het auteursrecht | auteursrechten | de auteursrechten | het "
        "copyright"
        "| rechten: | auteursrechten:"
    ),
    open_access_words=phrases("open access | vrij toegankelijk | open toegang | vrije toegang"),
    public_domain_words=phrases(
        "publiek domein | publieke domein | rechtenvrij | vrij van auteursrecht | vrij van auteursrechten "
        "| auteursrecht is verlopen"
    ),
    all_rights_words=phrases(
        "auteursrecht voorbehouden | auteursrechten voorbehouden | alle rechten voorbehouden | alle rechten zijn voorbehouden | rechten voorbehouden | overname "
        "verboden | niets uit deze uitgave | overname alleen met | overname uitsluitend | overname zonder "
        "| overnemen zonder | niet worden overgenomen | alle rechten zijn | reproductie verboden | "
        "verveelvoudiging verboden | auteursrechtelijk beschermd"
        "| overname is niet toegestaan | overname niet toegestaan"
    ),
    permission_words=phrases(
        "overname | overnemen | reproductie | verspreiding | vermenigvuldiging | toestemming | verboden | "
        "niet toegestaan"
        "| met toestemming | vriendelijke toestemming | overgenomen met | gereproduceerd | toegestaan | "
        "overgenomen | verspreid"
        "| zonder toestemming | zonder schriftelijke toestemming | zonder voorafgaande toestemming | mag "
        "niet worden | mogen niet worden | alleen met toestemming | overname is niet"
    ),
    reuse_words=phrases(
        "met bronvermelding | onder vermelding van de bron | mits de bron | overname toegestaan | "
        "overname is toegestaan | overnemen mag | overname met bronvermelding | mag worden overgenomen | "
        "mogen worden overgenomen | vrij over te nemen"
        "| mag vrij worden overgenomen | mogen vrij worden overgenomen | mag vrij worden verspreid"
    ),
    holder_words={
        "anybody": phrases(
            "auteur- | schrijver- | uitgever- | redactie | eigenaar | eigenaars | eigenaren | rechthebbende- | maker | makers | respectievelijke | respectieve | vertaler"
        ),
        "label": phrases(
            "door | van | bij | aan | uitgave van | een uitgave van | uitgegeven door | uitgever | eigenaar | rechthebbende"
        ),
        "ends": phrases(
            "voor de oorspronkelijke | voor de originele | voor de text- | voor de tekst- | voor het oorspronkelijke | en haar | tenzij | behalve | voor de … editie | voor de tekst | voor het origineel | voor de vertaling"
        ),
    },
    belonging_words=phrases(
        "voorbehouden aan | komen toe aan | is van | liggen bij de | behoren toe aan | berusten bij | berust bij | liggen bij | ligt bij | behoort toe aan | behoren "
        "aan | zijn eigendom van | is eigendom van | eigendom van | blijven bij"
    ),
    disclaimer_words=phrases(
        "vertegenwoordigen niet | weerspiegelen niet | de mening van de redactie | geven niet "
        "noodzakelijk | niet noodzakelijkerwijs | de meningen in | vertolkt niet | mening van de auteur "
        "is niet | niet noodzakelijk die van | niet per se de mening"
    ),
    withdrawn_words=phrases(
        "dit artikel is verwijderd | dit artikel is ingetrokken | het artikel is verwijderd | het artikel "
        "is ingetrokken | niet meer beschikbaar | teruggetrokken artikel | dit artikel is … verwijderd | "
        "dit artikel is … ingetrokken | dit artikel werd … verwijderd | dit bericht is … verwijderd | "
        "offline gehaald | hebben dit artikel verwijderd | hebben dit artikel ingetrokken"
        "| dit artikel werd … ingetrokken | dit artikel is … offline | dit artikel is offline gehaald | "
        "artikel ingetrokken | artikel verwijderd | wij hebben dit artikel … verwijderd | we hebben dit "
        "artikel … verwijderd | wij hebben dit artikel … ingetrokken | we hebben dit artikel … "
        "ingetrokken | heeft de redactie … ingetrokken | het artikel is … ingetrokken | het artikel is … "
        "verwijderd | dit bericht is verwijderd | dit bericht is … ingetrokken | niet langer beschikbaar "
        "| dit stuk is … verwijderd"
    ),
    paywall_words=phrases(
        "alleen voor abonnees | exclusief voor abonnees | voor abonnees | word abonnee om | lees verder "
        "met een abonnement | om verder te lezen | al abonnee | verder lezen? | dit artikel is alleen "
        "voor | dit artikel kopen | koop dit artikel"
        "| dit artikel is voor abonnees | dit verhaal is voor abonnees | alleen abonnees | word lid om | "
        "word abonnee en lees | lees het hele artikel | het hele artikel lezen | om dit artikel te lezen "
        "| log in om verder te lezen | log in om te lezen | nog geen abonnee | ben je al abonnee | bent u "
        "al abonnee | de rest van dit artikel | abonneer u om | abonneer je om | exclusief voor leden | "
        "verder lezen met | lees verder als abonnee | voor leden"
    ),
    read_more_words=phrases(
        "lees ook | lees meer | lees verder | zie ook | meer over | meer over dit onderwerp | bekijk "
        "ook | ook interessant"
    ),
    newsletter_words=phrases(
        "schrijf je in voor de nieuwsbrief | nieuwsbrief | volg ons | schrijf je in voor | schrijf u in "
        "voor | meld je aan voor | onze nieuwsbrief | in je mailbox | in uw mailbox | abonneer je op"
    ),
    speech_verbs=phrases(
        "zei | zegt | zeiden | zeggen | verklaarde | verklaart | voegde toe | legde uit | legt uit | "
        "benadrukte | benadrukt | stelde | stelt | vertelde | vertelt | schreef | schrijft | waarschuwde "
        "| waarschuwt | gaf toe | antwoordde | vroeg | herinnerde | beloofde | aldus | volgens | meldt | "
        "meldde"
    ),
    negations=words("niet geen nooit niemand niets nergens noch zonder"),
    stopwords=frozenset(
        words(
            "de het een en van in is dat die te op met voor zijn aan er niet ook om bij door uit naar dan "
            "maar of als was wordt worden werd werden heeft hebben had hij zij ze we wij ik je jij u hun "
            "haar hem ons deze dit daar hier wat wie waar wanneer hoe over onder tegen na nog al tot meer "
            "geen kan kunnen zal zullen moet moeten zo zich tussen zonder tijdens omdat terwijl alle veel "
            "twee"
        )
    ),
    snowball="dutch",
    sample=(
        "Maandag is in de stad een nieuwe brug over de rivier geopend. “We hebben hier tien jaar op "
        "gewacht”, zei de burgemeester. De bouw kostte 3,5 miljoen euro; auto's mogen er vanaf 1 juni "
        "over."
    ),
)
