"""Danish."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="da",
    english_name="Danish",
    own_name="dansk",
    letters="æøåé",
    abbreviations=frozenset(
        words(
            "bl.a f.eks dvs d.v.s mv m.m osv etc ca dr prof ing nr s kap kl min max km kg cm mm mio mia "
            "red overs jan feb apr aug sept okt nov dec fhv"
        )
    ),
    quotes=(
        ("»", "«"),
        ("“", "”"),
        ("„", "“"),
    ),
    decimal=",",
    group=".",
    months={
        1: ("januar", "jan", "yanvar", "yan"),
        2: ("februar", "feb", "fevral", "fev"),
        3: ("marts", "mar", "mart"),
        4: ("april", "apr", "aprel"),
        5: ("maj", "may"),
        6: ("juni", "jun", "iyun", "iyn"),
        7: ("juli", "jul", "iyul", "iyl"),
        8: ("august", "aug", "avqust", "avq"),
        9: ("september", "sep", "sentyabr", "sen"),
        10: ("oktober", "okt", "oktyabr"),
        11: ("november", "nov", "noyabr", "noy"),
        12: ("december", "dec", "dekabr", "dek"),
    },
    weekdays=phrases(
        "mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag | man | tirs | ons | tors | "
        "fre | lør | søn"
    ),
    today=phrases("i dag"),
    yesterday=phrases("i går"),
    clock_words=phrases("klokken | kl"),
    published_words=phrases("publiceret | offentliggjort | udgivet"),
    updated_words=phrases("opdateret"),
    byline_words=phrases("af | af: | tekst | tekst: | forfatter | skrevet af"),
    role_words={
        "author": phrases(
            "af | tekst | forfatter | skrevet af | af redaktør | forfattere | reportage af | "
            "reportage: | essay af | analyse af | interview af | kommentar af | kronik af | kronik: | "
            "klumme af | klummeskribent | skribent | fortalt til | tekst af | en reportage af | "
            "journalist: | reporter:"
            "| journalist"
        ),
        "translator": phrases(
            "oversættelse | oversat af | oversætter | oversat fra | oversættelse ved | "
            "oversættelse fra | oversætterne | overs. | på dansk ved | på dansk af | dansk oversættelse"
        ),
        "editor": phrases(
            "redaktør | redaktion | redaktionen | redigeret af | redigering | chefredaktør | "
            "ansvarshavende redaktør | redigerende | redaktører | redaktionssekretær"
        ),
        "photographer": phrases(
            "foto | fotograf | billede | fotos | foto af | fotografi | fotografier | fotoreportage | "
            "billeder | pressefotograf"
        ),
        "illustrator": phrases(
            "illustration | illustrationer | illustrator | illustreret af | tegning | tegninger | "
            "tegner | grafik: | bladtegner | kollage"
        ),
        "correspondent": phrases(
            "korrespondent | udsendt | udsendt medarbejder | udsendte | udsendte medarbejder | "
            "vores korrespondent | vores udsendte | vores udsendte medarbejder | vor korrespondent | "
            "vor udsendte medarbejder | udlandskorrespondent | vores medarbejder"
            "| fra vores korrespondent | af vores korrespondent | fra vor korrespondent"
        ),
    },
    note_signatures={
        "translator": phrases(
            "o.a. | overs. anm. | oversætterens note | overs. | oversætterens anmærkning | "
            "oversætterens bemærkning | o. a. | overs.anm. | overs. bem. | overs.bem. | "
            "oversætteren | overs.note | overs. note | oversætternote | ovs. | ovs. anm. | "
            "oversætters note | oversætters anm."
        ),
        "editor": phrases(
            "red. | redaktionens note | red. anm. | red.anm. | redaktionens bemærkning | "
            "redaktionel bemærkning | red. note | red.note | red. bem. | red.bem. | "
            "redaktionen | redaktionens kommentar | fra redaktionen | reds. anm. | redaktør | "
            "note fra redaktionen | rettelse | redaktørens note | red.s bemærkning | udg. anm."
        ),
    },
    comment_words=phrases(
        "også | ordspil | i originalen | original | der henvises | kursiv | sic | "
        "navnet er ændret | ordsprog | rimer | citat | findes ikke længere | ikke at forveksle | "
        "siden da | ordet | udtrykket | vi | vores"
    ),
    copula_words=phrases("er | var | har | havde | blev | bliver | døde | kan | findes | lukkede"),
    disclaimer_stems={
        "view": phrases(
            "holdning | synspunkt | mening | ansvar | udtryk | udsagn | indhold | tekster | artikl | linje"
        ),
        "whose": phrases(
            "skribent | forfatter | redaktion | avis | medie | bidragyder | blad | udenlandsk | "
            "oversat | gæst | vores | klumme | kronik"
        ),
        "says": phrases(
            "ikke | egen | egne | udelukkende | alene | personlig | udtryk | nødvendigvis | "
            "afspejl | repræsenter | dele | ansvarlig | gengiver | står for"
        ),
    },
    reports_verbs=phrases(
        "skriver | skrev | rapporterer | oplyser | oplyste | meddeler | citerer | melder | fortæller | "
        "meldte | afslører | ifølge | beretter | beskriver | skildrer | forklarer | konstaterer | noterer "
        "| ifølge en artikel i | spørger | portrætterer | kan berette | har besøgt | skriver avisen"
    ),
    citing_words=phrases("med henvisning til | henviser til | citerer"),
    outlet_words=phrases(
        "avisen | dagbladet | ugeavisen | magasinet | tidsskriftet | nyhedsbureauet | mediet | netmediet "
        "| kvartalsskriftet | månedsbladet | månedsmagasinet | lokalavisen | ugebladet | netavisen | avis "
        "| ugeavis | tidsskrift | magasin | bladet | portalen | nyhedssitet | radioen | dagblad | ugeblad "
        "| månedsblad | kvartalsskrift | nyhedsmedie | lokalavis"
    ),
    source_words=phrases(
        "kilde | kilder | via | ifølge | oprindelig kilde | kilde til artiklen | artiklens kilde | "
        "originalkilde | (fra | efter en artikel i | på baggrund af en artikel i | resumé af en artikel i "
        "| artikelkilde"
    ),
    credit_words=phrases(
        "foto | foto: | billede | illustration | arkivfoto | © | arkivbillede | pressefoto | "
        "genrefoto | modelfoto | skærmbillede | skærmdump | tegning | grafik | kort | collage"
    ),
    picture_words={
        "by": phrases("af | fra"),
        "given": phrases(
            "med tilladelse fra | venligst udlånt af | udlånt af | stillet til rådighed af | for | via | "
            "gengivet med tilladelse fra | med tilladelse af | fra kunstneren"
        ),
        "copied": phrases("skærmbillede- | skærmprint- | skærmdump- | stillbillede"),
        "nobody": phrases(
            "arkiv- | -arkiv | arkivfoto | arkivbillede | privat- | privatfoto | pr | pr-foto | presse | "
            "pressefoto- | pressebillede | modelfoto | illustration- | genrefoto | familie- | eget | egen "
            "| læser- | forfatter- | redaktion- | montage | sociale medier | internettet | foto | billede "
            "| billeder | fotografi | ukendt | ai | kunstner- | fotografen"
        ),
        "holder": phrases(
            "-bureau | -bureauet | bureau | presse- | -press | politi | politiet | brandvæsenet | "
            "beredskab- | kommune- | -kommune | region | ministerie- | -ministeriet | ministeriet | "
            "regering- | universitet- | -museum | museum | museet | fond- | -fonden | forening- | forlag "
            "| -bladet | avis | -avis | avisen | tidende | posten | nyt | dagblad | ugeavis | folkeblad | "
            "teater | bibliotek | radio | tv | forsvaret | styrelsen"
        ),
        "staged": phrases("genrefoto | modelfoto"),
    },
    translated_words=phrases(
        "oversættelse | oversat | oversat af | oversat fra | oversættelse fra | oversættelse ved"
        "| overs. | på dansk ved | på dansk af | oversættelse af | oversættelse:"
    ),
    republished_words=phrases(
        "først bragt | oprindeligt bragt | oprindeligt udgivet | gengivet med tilladelse | først udgivet "
        "| bragt med tilladelse | genoptrykt | oprindeligt … bragt | oprindelig … bragt | blev oprindelig "
        "| blev oprindeligt | blev først bragt | blev først udgivet | har tidligere været bragt | "
        "tidligere bragt | oprindeligt offentliggjort | først offentliggjort | oprindelig bragt | "
        "oprindelig udgivet | stod oprindeligt | stod først | er bragt i | først trykt | oprindeligt "
        "trykt | bringes med tilladelse | genoptrykkes"
        "| genoptrykt fra | genoptryk fra"
        "| bragt efter aftale med | efter aftale med | bringes efter aftale med"
    ),
    machine_words=phrases(
        "maskinoversat | maskinoversættelse | automatisk oversat | automatisk oversættelse | oversat med ai"
    ),
    original_words=phrases(
        "original | originalartikel | oprindelig artikel | læs originalen | originalartiklen | læs "
        "originalartiklen | originaltekst | originalteksten | link til originalen | til originalen | "
        "oprindelig tekst | den oprindelige artikel | den originale artikel | original artikel | "
        "originalen | oprindelig udgivelse | original udgivelse"
    ),
    original_title_words=phrases(
        "originaltitel | under overskriften | som | under titlen | med titlen | originaloverskrift | med "
        "overskriften | titlen"
    ),
    in_language_words=phrases("på … | på … sprog"),
    rights_words=phrases(
        "rettighedshaver | rettighedsindehaver | rettighederne | alle rettigheder | © | ophavsret | licens | eftertryk | under licens"
        "| rettighederne til | ophavsretten | ophavsretten til | rettigheder til"
        "| rettigheder: | ophavsret:"
    ),
    public_domain_words=phrases(
        "public domain | offentlig ejendom | offentligt eje | ophavsretten er udløbet | fri af ophavsret "
        "| i det fri"
    ),
    open_access_words=phrases("frit tilgængelig | frit tilgængelige | åben adgang | open access"),
    all_rights_words=phrases(
        "alle rettigheder forbeholdes | alle rettigheder reserveret | alle rettigheder er forbeholdt | "
        "eftertryk forbudt | ophavsretligt beskyttet | gengivelse kun med | gengivelse kun efter | "
        "eftertryk kun | kopiering ikke tilladt | kopiering forbudt | gengivelse forbudt | må ikke "
        "gengives | må ikke kopieres | uden redaktionens tilladelse | alle rettigheder er | beskyttet af "
        "ophavsret"
    ),
    permission_words=phrases(
        "ophavsretsloven | beskyttet | gengivelse | kopiering | videreformidling | tilladelse | forbudt | samtykke | gengives | "
        "kopieres | eftertryk"
        "| gengivet med | bragt med | bringes med | med tilladelse | trykt med | venlig tilladelse | "
        "tilladt"
        "| uden tilladelse | uden skriftlig tilladelse | uden forudgående | kun efter aftale | kun med "
        "tilladelse"
    ),
    reuse_words=phrases(
        "med kildeangivelse | med angivelse af kilde | mod kildeangivelse | ved angivelse af kilde | "
        "gengivelse er tilladt | gengivelse tilladt | må gengives | citat tilladt | eftertryk tilladt | "
        "med tydelig kildeangivelse | hvis kilden angives"
        "| kan frit gengives | må frit gengives | må frit deles | må frit bruges"
        "| med kildeangivelse tilladt"
    ),
    holder_words={
        "anybody": phrases(
            "forfatter- | udgiver- | redaktion- | skribent- | ejer- | ophavsmand- | rettighedshaver- | respektive | oversætter-"
        ),
        "label": phrases("af | fra | hos | udgives af | udgivet af | udgiver | ejer | rettighedshaver"),
        "ends": phrases(
            "for original- | og dets | medmindre | undtagen | for teksten | til teksten | for originalen | for oversættelsen"
        ),
    },
    belonging_words=phrases(
        "tilhører | ligger hos | indehaves af | ejes af | tilfalder | er forbeholdt | forbliver hos"
    ),
    disclaimer_words=phrases(
        "afspejler ikke | udtrykker ikke | ikke nødvendigvis | redaktionens holdning | skribentens egen | "
        "er udtryk for skribentens | udtrykker alene | udtryk for skribentens"
    ),
    withdrawn_words=phrases(
        "artiklen er fjernet | artiklen er slettet | artiklen er trukket tilbage | denne artikel er "
        "fjernet | ikke længere tilgængelig | artiklen er … fjernet | artiklen er … trukket tilbage | har "
        "fjernet artiklen | har trukket artiklen tilbage"
        "| artiklen er afpubliceret | artiklen er … slettet | artiklen er … afpubliceret | denne artikel "
        "er … fjernet | denne artikel er … trukket tilbage | denne artikel er trukket tilbage | denne "
        "artikel er slettet | har trukket artiklen | har fjernet denne artikel | har trukket denne "
        "artikel | artikel trukket tilbage | artikel fjernet | vi har … fjernet artiklen | vi har … "
        "trukket artiklen | er ikke længere tilgængelig"
    ),
    paywall_words=phrases(
        "kun for abonnenter | for abonnenter | bliv abonnent for at læse | læs videre med | for at læse "
        "videre | allerede abonnent | fortsæt læsningen"
        "| artiklen er for abonnenter | kun abonnenter | resten af artiklen | læs hele artiklen | læs "
        "resten | log ind for at læse | køb abonnement | er du abonnent | har du allerede abonnement | få "
        "adgang til hele | for at læse hele artiklen | bliv medlem for at læse | forbeholdt abonnenter | "
        "fortsæt med at læse | abonnement kræves | lås artiklen op | for medlemmer"
    ),
    read_more_words=phrases("læs også | læs mere | se også | mere om emnet"),
    newsletter_words=phrases("tilmeld dig | abonner på | følg os | i din indbakke | nyhedsbrev"),
    speech_verbs=phrases(
        "sagde | siger | fortalte | fortæller | forklarede | forklarer | tilføjede | tilføjer | "
        "understregede | skrev | skriver | oplyser | mener | hævder | advarede | erkendte | svarede | "
        "spurgte | ifølge"
    ),
    negations=words("ikke ej aldrig ingen intet ingenting uden hverken"),
    stopwords=frozenset(
        words(
            "og i at det som en på er af for med til den har de ikke om et han men var jeg hun sig fra vi "
            "så kan når år under også efter eller nu sin hvor ved mod skal skulle kommer ud får findes "
            "være havde alle andre meget end her da siden over bare ind bliver op hvad få to vil ha mange "
            "hvordan mere går dem blev man denne dette disse dens deres hans hendes mellem uden der ville"
        )
    ),
    snowball="danish",
    sample=(
        "Mandag åbnede byen en ny bro over floden. »Vi har ventet på den i ti år,« sagde "
        "borgmesteren. Byggeriet kostede 3,5 millioner kroner; bilerne må køre fra den 1. juni, lover "
        "de. Hvorfor først nu?"
    ),
)
