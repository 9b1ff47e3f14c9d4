"""Finnish."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="fi",
    english_name="Finnish",
    own_name="suomi",
    letters="äöå",
    abbreviations=frozenset(
        words(
            "esim mm ym jne yms ks ts eli n s ns ent os tri prof dr klo min km kg cm milj mrd toim suom "
            "huom nro puh eaa jaa"
        )
    ),
    quotes=(
        ("”", "”"),
        ("’", "’"),
        ("»", "»"),
    ),
    decimal=",",
    group="\u00a0 \u202f.",
    months={
        1: ("tammikuuta", "tammi", "tammikuu"),
        2: ("helmikuuta", "helmi", "helmikuu"),
        3: ("maaliskuuta", "maalis", "maaliskuu"),
        4: ("huhtikuuta", "huhti", "huhtikuu"),
        5: ("toukokuuta", "touko", "toukokuu"),
        6: ("kesäkuuta", "kesä", "kesäkuu"),
        7: ("heinäkuuta", "heinä", "heinäkuu"),
        8: ("elokuuta", "elo", "elokuu"),
        9: ("syyskuuta", "syys", "syyskuu"),
        10: ("lokakuuta", "loka", "lokakuu"),
        11: ("marraskuuta", "marras", "marraskuu"),
        12: ("joulukuuta", "joulu", "joulukuu"),
    },
    weekdays=phrases(
        "maanantaina | tiistaina | keskiviikkona | torstaina | perjantaina | lauantaina | sunnuntai | "
        "ma | ti | ke | to | pe | la | su | maanantai | tiistai | keskiviikko | torstai | perjantai | "
        "lauantai"
    ),
    today=phrases("tänään"),
    yesterday=phrases("eilen"),
    clock_words=phrases("klo | kello"),
    published_words=phrases("julkaistu"),
    updated_words=phrases("päivitetty | muokattu"),
    byline_words=phrases("teksti | teksti: | kirjoittaja | kirjoittanut | toimittaja"),
    role_words={
        "author": phrases(
            "teksti | kirjoittaja | kirjoittajat | kirjoittaneet | kirjoittanut | kirjoittaa | "
            "juttu: | haastattelu: | haastatteli | reportaasi: | essee: | kolumni: | kolumnisti | "
            "kolumnistimme | artikkeli: | tekstit | jutun kirjoittaja | vieraskynä | … kirjoitti | "
            "reportteri:"
        ),
        "translator": phrases(
            "käännös | kääntäjä | suomentanut | suomennos | kääntänyt | suomennokset | suomentaja | "
            "suomeksi | käännökset | suom. | kääntäjät | suomentaneet | englannista suomentanut"
        ),
        "editor": phrases(
            "toimittanut | päätoimittaja | toimitus | toimituspäällikkö | toimitussihteeri | "
            "vastaava päätoimittaja | editoinut | editoija | tuottaja | päätoimittajat"
        ),
        "photographer": phrases(
            "kuva | kuvat | valokuva | valokuvaaja | valokuvat | kuvaaja | kuvannut | valokuvannut | "
            "kuvaajat | lehtikuvaaja"
        ),
        "illustrator": phrases(
            "kuvitus | kuvitukset | kuvittaja | kuvittanut | piirros | piirrokset | piirtäjä | "
            "piirtänyt | grafiikka: | pilapiirros | kollaasi"
        ),
        "correspondent": phrases(
            "kirjeenvaihtaja | kirjeenvaihtajamme | erikoiskirjeenvaihtaja | ulkomaankirjeenvaihtaja | "
            "toimittajamme | avustaja | avustajamme | lehtemme kirjeenvaihtaja"
        ),
    },
    note_signatures={
        "translator": phrases(
            "suom. huom. | kääntäjän huomautus | suom. | kääntäjän huom. | suomentaja | "
            "suomentajan huomautus | suomentajan huom. | kääntäjä | käänt. huom. | kääntäjältä | "
            "suom. huom | s. huom. | käänt. | kääntäjän kommentti | suomentajan kommentti | "
            "suom.huom."
        ),
        "editor": phrases(
            "toim. huom. | toimituksen huomautus | toim. | toimituksen huom. | toimitus | "
            "toimitukselta | toimittaja | toimittajan huomautus | toim. huom | "
            "toimituksen kommentti | oikaisu | toim.huom. | toimitus huom. | toimittajan huom. | "
            "toim. komm."
        ),
    },
    comment_words=phrases(
        "myös | sanaleikki | alkuteoksessa | alkuperäis | viittaa | kursivointi | sic | "
        "nimi on muutettu | nimet on muutettu | sananlasku | riimi | sitaatti | ei ole enää | "
        "ei pidä sekoittaa | sittemmin | sana | ilmaus"
    ),
    copula_words=phrases("on | oli | olivat | ovat | ollut | kuoli | voi | suljettiin | ei"),
    disclaimer_stems={
        "view": phrases(
            "mielipite | mielipide | näkemyk | kanta | kannan | vastuu | vastaa | sisäll | "
            "linja | kirjoitu | artikkel | kolumn"
        ),
        "whose": phrases(
            "kirjoittaj | toimituk | lehden | lehti | tekijä | julkaisu | toimitus | käännet | "
            "ulkomai | kolumn | vieraskynä | lehte"
        ),
        "says": phrases("ei | omia | oma | välttämättä | edusta | yksin | vain | ilmaise | heijast"),
    },
    reports_verbs=phrases(
        "kirjoittaa | kirjoitti | kertoo | kertoi | raportoi | uutisoi | siteeraa | mukaan | paljastaa | "
        "uutisoivat | kuvaa | kuvailee | selittää | toteaa | selvitti | tietää | mukaan lehti | kysyy | "
        "esittelee | tarkastelee | kirjoittavat | kertovat"
    ),
    citing_words=phrases("viitaten | lainaten"),
    outlet_words=phrases(
        "sanomalehti | lehti | aikakauslehti | uutistoimisto | sivusto | kanava | päivälehti | "
        "viikkolehti | lehdessä | lehden | sanomalehdessä | verkkolehti | verkkolehdessä | "
        "aikakauslehdessä | viikkolehdessä | viikkolehden | päivälehden | uutissivusto | uutissivuston | "
        "kuukausilehti | paikallislehti | lehdestä"
        "| sivustolla"
    ),
    source_words=phrases(
        "lähde | lähteet | alkuperäinen lähde | artikkelin lähde | jutun lähde | tekstin lähde | "
        "alkuperäislähde | (lähde | perustuu artikkeliin | tiivistelmä artikkelista | juttu perustuu"
    ),
    credit_words=phrases(
        "kuva | kuva: | kuvat | kuvituskuva | © | arkistokuva | kuvankaappaus | kuvakaappaus | "
        "piirros | grafiikka | kuvaaja | kuvalähde | lehdistökuva"
    ),
    picture_words={
        "given": phrases("luvalla | välityksellä"),
        "copied": phrases("kuvakaappaus- | kuvankaappaus- | ruutukaappaus-"),
        "nobody": phrases(
            "arkisto- | kuvituskuva- | kotialbumi | perhealbumi | yksityinen | yksityis- | lukija- | "
            "lukijan | kirjoittaja- | toimitus | toimituksen | lehdistökuva- | tiedotuskuva | sosiaalinen "
            "media | internet | kuva | kuvat | valokuva | oma | kokoelma | tekoäly | havainnekuva"
        ),
        "holder": phrases(
            "-toimisto | kuvatoimisto | uutistoimisto | lehtikuva | poliisi | pelastuslaitos | kaupunki | "
            "kunta | -kunta | ministeriö | -ministeriö | hallitus | valtioneuvosto | yliopisto | museo | "
            "-museo | museovirasto | -virasto | säätiö | yhdistys | kustannus | -lehti | lehti | sanomat "
            "| uutiset | -uutiset | viesti | teatteri | kirjasto | radio | televisio | media | seurakunta "
            "| arkisto | -arkisto | -kylä"
        ),
        "staged": phrases("kuvituskuva- | havainnekuva"),
    },
    translated_words=phrases(
        "käännös | käännetty | suomentanut | suomennos | suomentaja | kääntänyt"
        "| suom. | suomennokset | suomentaneet | suomeksi kääntänyt | kääntäneet | suomennettu"
    ),
    republished_words=phrases(
        "julkaistu ensimmäisen kerran | alun perin julkaistu | julkaistaan luvalla | ensin julkaistu | "
        "julkaistu alun perin | uudelleenjulkaistu | ilmestynyt alun perin | julkaistu … alun perin | "
        "julkaistiin alun perin | alun perin … julkaistu | ilmestyi alun perin | ilmestyi ensin | "
        "ilmestyi ensimmäisen kerran | ensimmäisen kerran julkaistu | julkaistiin ensin | on ilmestynyt | "
        "on julkaistu alun perin | on julkaistu aiemmin | julkaistaan … luvalla | julkaistu … luvalla | "
        "ilmestynyt ensin | aiemmin julkaistu"
    ),
    machine_words=phrases(
        "konekäännös | konekäännetty | automaattisesti käännetty | käännetty koneellisesti | "
        "koneellisesti käännetty | käännetty automaattisesti"
    ),
    original_words=phrases(
        "alkuperäinen | alkuperäinen artikkeli | alkuperäinen julkaisu | alkuperäinen teksti | "
        "alkuperäinen juttu | alkuperäisartikkeli | alkuperäisteksti | alkuperäisjuttu | lue alkuperäinen "
        "| lue alkuperäinen artikkeli | linkki alkuperäiseen | alkuperäistekstin | alkuteksti"
    ),
    original_title_words=phrases(
        "alkuperäinen otsikko | otsikolla | nimellä | alkuperäinen nimi | alkuperäisen otsikko | "
        "alkuperäisotsikko"
    ),
    in_language_words=phrases("…ksi | … kielellä | … kielisessä"),
    rights_words=phrases(
        "oikeudenhaltija | oikeudenomistaja | oikeudet | kaikki oikeudet | © | tekijänoikeus | lisenssi | lisenssillä | oikeudet artikkeliin | "
        "oikeudet tekstiin | tekijänoikeudet | tekijänoikeuden | artikkelin oikeudet | tekstin oikeudet | "
        "jutun oikeudet"
        "| oikeudet:"
    ),
    public_domain_words=phrases(
        "public domain | tekijänoikeudesta vapaa | tekijänoikeus on rauennut | tekijänoikeudet ovat "
        "rauenneet | tekijänoikeus rauennut | tekijänoikeuksista vapaa | tekijänoikeusvapaa | julkista "
        "omaisuutta"
    ),
    open_access_words=phrases("avoimesti saatavilla | vapaasti saatavilla | avoin saatavuus | open access"),
    all_rights_words=phrases(
        "kaikki oikeudet pidätetään | kaikki oikeudet pidätetty | kopiointi kielletty | kaikki oikeudet | "
        "kopiointi ilman | julkaiseminen ilman | lainaaminen ilman | ilman toimituksen lupaa | vain "
        "toimituksen luvalla | kopioiminen kielletty | luvaton kopiointi | julkaiseminen kielletty | "
        "jäljentäminen kielletty | jälkipainos kielletty | tekijänoikeudella suojattu | tekijänoikeuden "
        "suojaama | oikeudet pidätetään"
    ),
    permission_words=phrases(
        "kopiointi | julkaiseminen | lainaaminen | lupaa | luvan | kielletty | jakaminen"
        "| luvalla | julkaistu | luvatta | kopioiminen | jäljentäminen | käyttö | sallittu | luvaton"
        "| ilman lupaa | ilman kirjallista lupaa | vain luvalla | käyttö vain | luvaton käyttö | julkaisu "
        "vain"
    ),
    reuse_words=phrases(
        "lähde mainiten | lähde mainittava | lähde on mainittava | kun lähde mainitaan | lähteen mainiten "
        "| mainitsemalla lähde | saa julkaista vapaasti | saa lainata vapaasti | saa jakaa vapaasti | "
        "julkaista uudelleen | julkaistavissa vapaasti | saa lainata | vapaasti julkaistavissa | "
        "lainaaminen sallittu"
        "| saa käyttää vapaasti | käyttö sallittu lähde"
    ),
    holder_words={
        "anybody": phrases(
            "kirjoittaj- | tekij- | kirjailij- | toimitu- | omistaj- | julkaisij- | oikeudenhaltij- | kääntäj-"
        ),
        "label": phrases("julkaisija | kustantaja | omistaja | oikeudenhaltija"),
        "ends": phrases("ellei | lukuun ottamatta"),
    },
    belonging_words=phrases("kuuluvat | kuuluu | omistaa | omistaja on | oikeudet omistaa | on hallussa"),
    disclaimer_words=phrases("eivät välttämättä | ei välttämättä | toimituksen kantaa | eivät edusta"),
    withdrawn_words=phrases(
        "artikkeli on poistettu | juttu on poistettu | ei ole enää saatavilla | artikkeli on … poistettu "
        "| juttu on … poistettu"
        "| artikkeli on vedetty pois | artikkeli on … vedetty pois | juttu on vedetty pois | juttu on … "
        "vedetty pois | artikkeli on … vedetty takaisin | tämä artikkeli on … poistettu | tämä juttu on … "
        "poistettu | tämä artikkeli on poistettu | olemme poistaneet artikkelin | olemme poistaneet jutun "
        "| olemme poistaneet tämän | toimitus on poistanut | toimitus on vetänyt | poistettu julkaisusta "
        "| juttu poistettu | artikkeli poistettu | teksti on … poistettu | on poistettu sivuilta | "
        "kirjoitus on … poistettu | vedetty pois julkaisusta"
    ),
    paywall_words=phrases(
        "vain tilaajille | tilaajille | tilaa ja lue | jatka lukemista | oletko jo tilaaja | tämä "
        "artikkeli on tilaajille | lukeaksesi koko jutun"
        "| artikkeli on vain tilaajille | juttu on vain tilaajille | tilaajille tarkoitettu | vain "
        "tilaajien luettavissa | luettavissa vain tilaajille | jatkaaksesi lukemista | lue koko juttu | "
        "lue koko artikkeli | loput artikkelista | kirjaudu lukeaksesi | kirjaudu sisään jatkaaksesi | "
        "tilaa lukeaksesi | oletko tilaaja | onko sinulla jo tilaus | tilaajan artikkeli | tilaajana voit "
        "lukea | avaa artikkeli | haluatko lukea koko | tilaa lehti ja lue | jutun loppu on"
    ),
    read_more_words=phrases("lue myös | lue lisää | katso myös | aiheesta lisää"),
    newsletter_words=phrases("tilaa uutiskirje | uutiskirjeemme | seuraa meitä | sähköpostiisi"),
    speech_verbs=phrases(
        "sanoi | sanoo | kertoi | kertoo | totesi | toteaa | lisäsi | selitti | korosti | kirjoitti | "
        "väitti | varoitti | myönsi | vastasi | kysyi | mukaan"
    ),
    negations=words("ei en et emme ette eivät älä ilman"),
    stopwords=frozenset(
        words(
            "ja on ei se että oli hän mutta kun niin ovat olla myös tai joka jotka mitä kuin jos vain nyt "
            "sen ne tämä tämän nämä siitä hänen heidän me te he minä sinä voi sekä jo vielä mukaan kanssa "
            "jälkeen ennen välillä ilman kaikki kuitenkin koska missä miten milloin ollut olivat olisi "
            "yli alle noin sitten paljon kaksi"
        )
    ),
    snowball="finnish",
    sample=(
        "Maanantaina kaupungissa avattiin uusi silta joen yli. ”Olemme odottaneet tätä kymmenen "
        "vuotta”, sanoi pormestari. Rakentaminen maksoi 3,5 miljoonaa euroa; autot pääsevät sillalle "
        "1. kesäkuuta alkaen."
    ),
)
