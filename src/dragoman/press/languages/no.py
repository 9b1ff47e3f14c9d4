"""Norwegian."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="no",
    english_name="Norwegian",
    own_name="norsk",
    letters="æøåéòô",
    abbreviations=frozenset(
        words(
            "bl.a f.eks dvs d.v.s mv m.m osv etc ca dr prof ing nr s kap kl min max km kg cm mm mill mrd "
            "red overs jan feb apr aug sept okt nov des tidl"
        )
    ),
    quotes=(
        ("«", "»"),
        ("“", "”"),
        ("„", "“"),
    ),
    decimal=",",
    group="\u00a0 \u202f.",
    months={
        1: ("januar", "jan", "yanvar"),
        2: ("februar", "feb", "fevral"),
        3: ("mars", "mart", "mar"),
        4: ("april", "apr", "aprel"),
        5: ("mai", "may"),
        6: ("juni", "iyun", "jun"),
        7: ("juli", "iyul", "jul"),
        8: ("august", "aug", "avqust"),
        9: ("september", "sep", "sentyabr"),
        10: ("oktober", "okt", "oktyabr"),
        11: ("november", "nov", "noyabr"),
        12: ("desember", "des", "dekabr"),
    },
    weekdays=phrases(
        "mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag | man | tir | ons | tor | fre "
        "| lør | søn"
    ),
    today=phrases("i dag"),
    yesterday=phrases("i går"),
    clock_words=phrases("klokken | kl"),
    published_words=phrases("publisert"),
    updated_words=phrases("oppdatert | endret"),
    byline_words=phrases("av | av: | tekst | tekst: | forfatter | skrevet av"),
    role_words={
        "author": phrases(
            "av | tekst | forfatter | skrevet av | forfattere | reportasje av | reportasje | "
            "essay av | analyse av | intervju av | intervju: | kommentar av | kronikk av | kronikk: | "
            "spaltist | fortalt til | skribent | tekst av | journalist: | reporter:"
            "| journalist | journalister"
        ),
        "translator": phrases(
            "oversettelse | oversatt av | oversetter | oversatt fra | oversettelse ved | "
            "oversettelse fra | oversatt til norsk av | overs. | norsk oversettelse | til norsk ved | "
            "omsatt av | omsetjing"
        ),
        "editor": phrases(
            "redaktør | redaksjon | redaksjonen | redigert av | redigering | sjefredaktør | "
            "ansvarlig redaktør | redaktører | redaksjonssjef | vaktsjef"
        ),
        "photographer": phrases(
            "foto | fotograf | bilde | foto av | fotografi | fotografier | bilder | pressefotograf | fotos"
        ),
        "illustrator": phrases(
            "illustrasjon | illustrasjoner | illustratør | illustrert av | tegning | tegninger | "
            "tegner | grafikk | kollasj"
        ),
        "correspondent": phrases(
            "korrespondent | utsendt | utsendt medarbeider | vår korrespondent | vår utsendte | "
            "vår utsendte medarbeider | utenrikskorrespondent | fra vår korrespondent"
            "| av vår korrespondent"
        ),
    },
    note_signatures={
        "translator": phrases(
            "o.a. | overs. anm. | oversetterens merknad | overs. | oversetters anm. | "
            "oversetters merknad | oversetterens anmerkning | overs.anm. | o. a. | "
            "oversetteren | oversetter | overs. merk. | overs. merknad | oversetterens note | "
            "omsetjaren | oversetters note | omsetj. | oms. | oms. merknad | o.m."
        ),
        "editor": phrases(
            "journ.anm. | journ. anm. | red. anm. | red.anm. | redaksjonens merknad | red. | redaksjonens kommentar | "
            "redaksjonell merknad | redaksjonen | redaksjonens anmerkning | fra redaksjonen | "
            "red. merk. | red. merknad | red.merk. | redaktørens merknad | "
            "redaksjonens bemerkning | rettelse | utg. | redaktørens note | merknad | "
            "red.s merknad"
        ),
    },
    comment_words=phrases(
        "også | ordspill | i originalen | original | sikter til | kursiv | sic | "
        "navnet er endret | ordtak | rimer | sitat | finnes ikke lenger | ikke å forveksle | "
        "siden da | ordet | uttrykket | vi | vår"
    ),
    copula_words=phrases("er | var | har | hadde | ble | blir | døde | kan | finnes | stengte"),
    disclaimer_stems={
        "view": phrases(
            "mening | synspunkt | holdning | ansvar | uttrykk | innhold | tekster | artikl | innlegg | linje"
        ),
        "whose": phrases(
            "skribent | forfatter | redaksjon | avis | medi | bidragsyter | blad | utenlandsk | "
            "oversatt | gjest | kronikk | redaktør"
        ),
        "says": phrases(
            "ikke | egen | egne | utelukkende | kun | personlig | nødvendigvis | gjenspeil | "
            "represent | uttrykk | ansvarlig | står for | gir uttrykk"
        ),
    },
    reports_verbs=phrases(
        "skriver | skrev | rapporterer | melder | meldte | opplyser | opplyste | siterer | forteller | "
        "avslører | ifølge | skriver at | omtaler | beskriver | skildrer | forklarer | konstaterer | "
        "noterer | beretter | ifølge en artikkel i | spør | portretterer | kan fortelle | har besøkt"
    ),
    citing_words=phrases("med henvisning til | viser til | siterer"),
    outlet_words=phrases(
        "avisen | avisa | dagsavisen | ukeavisen | magasinet | tidsskriftet | nyhetsbyrået | nettstedet | "
        "kanalen | kvartalsskriftet | månedsmagasinet | lokalavisa | lokalavisen | ukebladet | nettavisen "
        "| avis | tidsskrift | magasin | bladet | portalen | radioen | dagbladet | ukeavis | ukeblad | "
        "månedsblad | kvartalsskrift | lokalavis"
    ),
    source_words=phrases(
        "kilde | kilder | via | ifølge | kilde til artikkelen | artikkelens kilde | originalkilde | "
        "opprinnelig kilde | (fra | etter en artikkel i | basert på en artikkel i | sammendrag av en "
        "artikkel i | artikkelkilde | hentet fra"
    ),
    credit_words=phrases(
        "foto | foto: | bilde | illustrasjon | arkivfoto | © | illustrasjonsfoto | illustrasjonsbilde "
        "| arkivbilde | pressefoto | montasje | skjermdump | tegning | grafikk | kart | faksimile"
    ),
    picture_words={
        "by": phrases("av | fra"),
        "given": phrases("med tillatelse fra | gjengitt med tillatelse | stilt til rådighet av | for | via"),
        "copied": phrases("skjermdump- | skjermbilde- | stillbilde"),
        "nobody": phrases(
            "arkiv- | -arkiv | arkivfoto | arkivbilde | privat- | pressebilde- | pressefoto- | "
            "illustrasjon- | illustrasjonsfoto | illustrasjonsbilde | familie- | eget | egen | leser- | "
            "forfatter- | redaksjon- | montasje | sosiale medier | internett | foto | bilde | bilder | "
            "fotografi | ukjent | ki | generert | kunstner- | fotografen"
        ),
        "holder": phrases(
            "-byrå | -byrået | byrå | nyhetsbyrå | presse- | -press | politiet | politi | brannvesenet | "
            "kommune- | -kommune | fylkeskommune | departement- | -departementet | regjering- | "
            "universitet- | høgskole- | -museet | museum | museet | stiftelse- | forening- | forlag | "
            "-bladet | avis | -avis | avisa | avisen | tidende | -posten | posten | nytt | dagblad | "
            "teater | bibliotek | radio | fjernsyn | statens | forsvaret | -vesenet | kirken"
        ),
        "staged": phrases("illustrasjonsfoto | illustrasjonsbilde"),
    },
    translated_words=phrases(
        "oversettelse | oversatt | oversatt av | oversatt fra | oversettelse fra | oversettelse ved"
        "| overs. | til norsk ved | omsatt av | omsetjing | oversettelse av | oversettelse:"
    ),
    republished_words=phrases(
        "først publisert | opprinnelig publisert | ble først publisert | gjengitt med tillatelse | "
        "gjengis med tillatelse | opprinnelig publisert i | opprinnelig … publisert | først … publisert | "
        "ble opprinnelig | ble først trykt | først trykt | opprinnelig trykt | sto først | sto "
        "opprinnelig | sto på trykk | stod først | tidligere publisert | har tidligere stått | trykkes "
        "med tillatelse | gjengitt fra | publiseres med tillatelse"
        "| gjentrykt fra"
        "| etter avtale med | gjengis etter avtale med"
    ),
    machine_words=phrases(
        "maskinoversatt | maskinoversettelse | automatisk oversatt | automatisk oversettelse | oversatt "
        "med ki"
    ),
    original_words=phrases(
        "original | originalartikkel | opprinnelig artikkel | les originalen | originalartikkelen | "
        "originaltekst | originalteksten | les originalartikkelen | lenke til originalen | lenke til "
        "originalartikkelen | til originalen | opprinnelig publisering | originalpublisering | originalen "
        "| opprinnelig tekst | originalsak | les originalsaken | originalen sto | originalen ble"
    ),
    original_title_words=phrases(
        "originaltittel | under tittelen | som | med tittelen | under overskriften | originaltittelen | "
        "med overskriften"
    ),
    in_language_words=phrases("på … | på … språk"),
    rights_words=phrases(
        "rettighetshaver | rettighetsinnehaver | rettighetene | alle rettigheter | © | opphavsrett | lisens | ettertrykk | under lisens"
        "| rettighetene til | opphavsretten | opphavsretten til | rettigheter til"
        "| rettigheter: | opphavsrett:"
    ),
    public_domain_words=phrases(
        "public domain | falt i det fri | i det fri | offentlig eiendom | vernetiden er utløpt | "
        "opphavsretten er utløpt"
    ),
    open_access_words=phrases("fritt tilgjengelig | åpen tilgang | open access"),
    all_rights_words=phrases(
        "alle rettigheter forbeholdt | alle rettigheter reservert | alle rettigheter reserveres | "
        "ettertrykk forbudt | kopiering forbudt | opphavsrettslig beskyttet | gjengivelse kun med | "
        "gjengivelse kun etter | ettertrykk kun | kopiering ikke tillatt | gjengivelse forbudt | må ikke "
        "gjengis | må ikke kopieres | kan ikke kopieres | kan ikke gjengis | alle rettigheter er | "
        "beskyttet av åndsverkloven"
    ),
    permission_words=phrases(
        "åndsverkloven | beskyttet | gjengivelse | kopiering | videreformidling | tillatelse | forbudt | samtykke | gjengis | "
        "kopieres | ettertrykk"
        "| gjengitt med | trykket med | publisert med | med tillatelse | vennlig tillatelse | tillatt"
        "| uten tillatelse | uten skriftlig tillatelse | kun etter avtale | kun med tillatelse | uten "
        "samtykke"
    ),
    reuse_words=phrases(
        "med kildehenvisning | med kildeangivelse | mot kildeangivelse | med henvisning til kilde | "
        "gjengivelse er tillatt | gjengivelse tillatt | ettertrykk tillatt | dersom kilden oppgis | så "
        "lenge kilden oppgis"
        "| kan fritt gjengis | kan fritt deles | kan fritt brukes"
    ),
    holder_words={
        "anybody": phrases(
            "forfatter- | utgiver- | redaksjon- | skribent- | eier- | opphavsmann- | opphavsperson- | rettighetshaver- | respektive | oversetter-"
        ),
        "label": phrases("av | fra | hos | utgis av | utgitt av | utgiver | eier | rettighetshaver"),
        "ends": phrases(
            "for original- | og dets | med mindre | unntatt | for teksten | til teksten | for originalen | for oversettelsen"
        ),
    },
    belonging_words=phrases("tilhører | ligger hos | innehas av | eies av | tilfaller | forblir hos"),
    disclaimer_words=phrases(
        "gjenspeiler ikke | uttrykker ikke | ikke nødvendigvis | redaksjonens syn | forfatterens egne | "
        "sammendraget er laget av | laget av kunstig intelligens | gir uttrykk for skribentens | står for "
        "skribentens | trenger ikke å gjenspeile"
    ),
    withdrawn_words=phrases(
        "artikkelen er fjernet | artikkelen er slettet | artikkelen er trukket | saken er fjernet | saken "
        "er slettet | ikke lenger tilgjengelig | artikkelen er … fjernet | artikkelen er … trukket | "
        "saken er … trukket | har fjernet artikkelen | har trukket artikkelen | har avpublisert"
        "| artikkelen er avpublisert | artikkelen er … avpublisert | artikkelen er … slettet | denne "
        "artikkelen er … fjernet | denne artikkelen er fjernet | denne artikkelen er trukket | denne "
        "artikkelen er … trukket | denne saken er … fjernet | denne saken er trukket | har fjernet saken "
        "| artikkel trukket | er ikke lenger tilgjengelig | saken er avpublisert"
    ),
    paywall_words=phrases(
        "kun for abonnenter | for abonnenter | bli abonnent for å lese | for å lese videre | for å lese "
        "hele saken | allerede abonnent | abonner for å lese"
        "| saken er for abonnenter | artikkelen er for abonnenter | kun abonnenter | resten av saken | "
        "resten av artikkelen | les hele saken | logg inn for å lese | kjøp abonnement | er du abonnent | "
        "har du abonnement | for å lese resten | forbeholdt abonnenter | fortsett å lese | få tilgang til "
        "hele"
    ),
    read_more_words=phrases("les også | les mer | se også | mer om saken"),
    newsletter_words=phrases("meld deg på | abonner på | følg oss | i innboksen | nyhetsbrev"),
    speech_verbs=phrases(
        "sa | sier | fortalte | forteller | forklarte | forklarer | la til | legger til | "
        "understreket | skrev | skriver | opplyser | mener | hevder | advarte | innrømmet | svarte | "
        "spurte | ifølge"
    ),
    negations=words("ikke ei aldri ingen intet ingenting uten verken"),
    stopwords=frozenset(
        words(
            "og i at det som en på er av for med til den har de ikke om et han men var jeg hun seg fra vi "
            "så kan når år under også etter eller nå sin hvor ved mot skal skulle kommer ut får finnes "
            "være hadde alle andre mye enn her da siden over bare inn blir opp hva få to vil ha mange "
            "hvordan mer går dem ble man denne dette disse dens deres hans hennes mellom uten der ville"
        )
    ),
    snowball="norwegian",
    sample=(
        "Mandag åpnet byen en ny bro over elven. «Vi har ventet på den i ti år,» sa ordføreren. "
        "Byggingen kostet 3,5 millioner kroner; bilene får kjøre fra 1. juni, lover de. Hvorfor først "
        "nå?"
    ),
)
