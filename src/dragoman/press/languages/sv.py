"""Swedish."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="sv",
    english_name="Swedish",
    own_name="svenska",
    letters="åäöé",
    abbreviations=frozenset(
        words(
            "bl.a t.ex d.v.s dvs m.m m.fl o.d osv etc ca dr prof ing nr s sid st tel kap kl min max km kg "
            "cm mm milj mdr red övers anm jan feb mar apr aug sept okt nov dec f.d s.k"
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
        1: ("januari", "jan", "yanvar", "yan"),
        2: ("februari", "feb", "fevral", "fev"),
        3: ("mars", "mart", "mar"),
        4: ("april", "apr", "aprel"),
        5: ("maj", "may"),
        6: ("juni", "iyun", "iyn"),
        7: ("juli", "iyul", "iyl"),
        8: ("augusti", "aug", "avqust", "avq"),
        9: ("september", "sep", "sentyabr", "sen"),
        10: ("oktober", "okt", "oktyabr"),
        11: ("november", "nov", "noyabr", "noy"),
        12: ("december", "dec", "dekabr", "dek"),
    },
    weekdays=phrases(
        "måndag | tisdag | onsdag | torsdag | fredag | lördag | söndag | mån | tis | ons | tors | fre "
        "| lör | sön"
    ),
    today=phrases("i dag | idag"),
    yesterday=phrases("i går | igår"),
    clock_words=phrases("klockan | kl"),
    published_words=phrases("publicerad | publicerat | postad"),
    updated_words=phrases("uppdaterad | uppdaterat | ändrad"),
    byline_words=phrases("av | av: | text | text: | författare | skribent | skriven av"),
    role_words={
        "author": phrases(
            "av | text | författare | skribent | skrivet av | skriven av | författarna | "
            "reportage av | reportage: | essä av | essä: | analys av | analys: | intervju av | "
            "intervju: | krönika av | krönika: | krönikör | berättat för | text av | kolumnist | "
            "gästskribent | debattör | journalist: | reporter: | frilansjournalist:"
        ),
        "translator": phrases(
            "översättning | översatt av | översättare | översatt från | översättning av | "
            "översättning från | översatt till svenska av | övers. | svensk översättning | "
            "till svenska av | i översättning av | översättarna"
        ),
        "editor": phrases(
            "redaktör | redaktion | redaktionen | redigerad av | redigering | chefredaktör | "
            "ansvarig utgivare | redaktörer | webbredaktör | redaktionschef"
        ),
        "photographer": phrases(
            "foto | bild | fotograf | bilder | foto av | fotografi | fotografier | pressfotograf | fotografen"
        ),
        "illustrator": phrases(
            "illustration | illustrationer | illustratör | illustrerad av | teckning | teckningar | "
            "tecknare | grafik: | kollage"
        ),
        "correspondent": phrases(
            "korrespondent | utsänd | utsände | utsända | vår korrespondent | vår utsände | "
            "vår utsända | vår medarbetare | utrikeskorrespondent | tt:s utsända | specialkorrespondent"
            "| från vår korrespondent | av vår korrespondent"
        ),
    },
    note_signatures={
        "translator": phrases(
            "övers. anm. | översättarens anmärkning | ö.a. | övers. | översättarens not | "
            "övers:s anm. | ö. a. | öa | översättaren | övers.anm. | översättarnot | "
            "översättarens kommentar | övers. not | övers:s not | översättare | ö:s anm. | "
            "övers. kommentar | översättarens tillägg"
        ),
        "editor": phrases(
            "reds. anm. | red. anm. | redaktionens anmärkning | reds anm. | red. | redaktionens kommentar | "
            "red:s anm. | redaktionell kommentar | redaktionen | från redaktionen | red.anm. | "
            "redaktionell anmärkning | red. kommentar | redaktionens not | "
            "redaktörens anmärkning | rättelse | red:s not | reds. anm. | utg. anm. | r:s anm. | "
            "red:s kommentar | red. not | redaktionens tillägg | red"
        ),
    },
    comment_words=phrases(
        "oöversättligt | oöversättlig | också | även | ordlek | i originalet | original | syftar | avser | se | kursiv | sic | "
        "namnet är fingerat | namnen är fingerade | ordspråk | rimmar | citat | "
        "finns inte längre | ej att förväxla | sedan dess | ordet | uttrycket | vi | vår"
    ),
    copula_words=phrases("är | var | har | hade | blev | fanns | dog | kan | finns | stängdes"),
    disclaimer_stems={
        "view": phrases(
            "åsikt | mening | ståndpunkt | synpunkt | ansvar | uppfattning | hållning | "
            "innehåll | texter | artiklar | texten"
        ),
        "whose": phrases(
            "skribent | författar | redaktion | tidning | avsändar | debattör | utgivare | "
            "tidskrift | utländsk | översatt | gäst | krönik | våra | oss"
        ),
        "says": phrases(
            "inte | egna | egen | enbart | endast | personlig | nödvändigtvis | speglar | "
            "återspegl | represent | står för | delar | uttrycker | ansvarar | är skribentens"
        ),
    },
    reports_verbs=phrases(
        "skriver | skrev | rapporterar | rapporterade | uppger | uppgav | meddelar | citerar | berättar | "
        "rapporterar om | avslöjar | har rapporterat | enligt | beskriver | skildrar | förklarar | "
        "konstaterar | noterar | enligt en artikel i | frågar | granskar | porträtterar | redogör | har "
        "besökt | skrev nyligen"
    ),
    citing_words=phrases("med hänvisning till | hänvisar till | citerar"),
    outlet_words=phrases(
        "tidningen | dagstidningen | veckotidningen | magasinet | tidskriften | nyhetsbyrån | sajten | "
        "kanalen | bladet | kvartalstidskriften | månadstidningen | lokaltidningen | kvällstidningen | "
        "morgontidningen | nyhetssajten | veckomagasinet | tidning | tidskrift | magasin | portalen | "
        "radion | dagsblad | webbtidningen | veckoavisen | dagbladet | veckotidning | månadstidning | "
        "lokaltidning | kvällstidning | nyhetssajt"
    ),
    source_words=phrases(
        "källa | källor | via | enligt | ursprunglig källa | källa till artikeln | artikelns källa | "
        "textens källa | originalkälla | (ur | (från | efter en artikel i | efter en text i | "
        "sammanfattning av en artikel i | artikelkälla | hämtat från"
    ),
    credit_words=phrases(
        "foto | foto: | bild | bild: | illustration | arkivbild | © | arkivfoto | pressbild | "
        "pressfoto | genrebild | montage | skärmdump | teckning | grafik | karta | bildmontage | "
        "bildkälla"
    ),
    picture_words={
        "by": phrases("av | från"),
        "given": phrases("med tillstånd av | tillhandahållen av | för | via"),
        "copied": phrases("skärmdump- | skärmbild- | stillbild | videobild"),
        "nobody": phrases(
            "arkiv- | -arkiv | arkivbild | arkivfoto | privat- | pressbild- | pressfoto- | genrebild | "
            "familje- | egen | eget | läsar- | författar- | redaktion- | montage | collage | sociala "
            "medier | internet | foto | bild | bilder | fotografi | okänd | illustrationsbild | ai | "
            "genererad | allmän egendom | symbolbild | konstnär- | fotografen"
        ),
        "holder": phrases(
            "-byrån | bildbyrån | nyhetsbyrån | byrå | press- | -press | polisen | polis | "
            "räddningstjänsten | brandkåren | kommun | kommunen | region | regionen | länsstyrelsen | "
            "departement- | -departementet | regering- | universitet- | högskol- | -museet | museum | "
            "museet | stiftelse- | -stiftelsen | förening- | -föreningen | förlag | -bladet | bladet | "
            "-tidningen | tidningen | tidning | -posten | posten | nyheter | -nytt | kuriren | allehanda "
            "| dagblad | teater- | bibliotek- | radio | television | säpo | trafikverket | -verket | "
            "försvarsmakten"
        ),
        "staged": phrases("genrebild | symbolbild | illustrationsbild"),
    },
    translated_words=phrases(
        "översättning | översatt | översatt av | översatt från | översättning från | översättning av"
        "| övers. | till svenska av | i översättning av"
    ),
    republished_words=phrases(
        "först publicerad | publicerades först | ursprungligen publicerad | ursprungligen publicerades | "
        "återges med tillstånd | omtryck | publicerad med tillstånd | återpublicerad | först publicerad i "
        "| publicerades ursprungligen | publicerades … ursprungligen | ursprungligen … publicerad | "
        "ursprungligen … publicerades | först … publicerad | först publicerades | har tidigare "
        "publicerats | tidigare publicerad | har publicerats i | är hämtad från | är tidigare publicerad "
        "| publicerades första gången | första gången publicerad | återges med tillåtelse | publiceras "
        "med tillstånd | ur tidskriften | införd i"
        "| återges med tillstånd från | återpublicerad från | ur tidningen"
        "| efter överenskommelse med | i samarbete med"
    ),
    machine_words=phrases(
        "maskinöversatt | maskinöversättning | automatiskt översatt | automatisk översättning | "
        "översatt med ai"
    ),
    original_words=phrases(
        "original | originalartikel | ursprungsartikel | läs originalet | originaltext | "
        "originalpublicering | originaltexten | originalartikeln | läs originalartikeln | läs "
        "originaltexten | länk till originalet | till originalet | ursprunglig artikel | ursprunglig "
        "publicering | ursprunglig text | ursprungstext | originalet | läs på originalspråket"
    ),
    original_title_words=phrases(
        "originaltitel | originalets titel | under rubriken | som | med titeln | under titeln | titeln | "
        "originalrubrik | med rubriken | originalets rubrik"
    ),
    in_language_words=phrases("på … | på … språket"),
    rights_words=phrases(
        "rättighetsinnehavare | upphovsrättsinnehavare | rättigheterna | alla rättigheter | © | upphovsrätt | licens | eftertryck | under licens"
        "| rättigheterna till | upphovsrätten | upphovsrätten till | rättigheter till"
        "| rättigheter: | upphovsrätt:"
    ),
    open_access_words=phrases("fritt tillgänglig | fritt tillgängligt | öppen tillgång | open access"),
    public_domain_words=phrases(
        "allmän egendom | public domain | fritt från upphovsrätt | upphovsrätten har upphört | "
        "upphovsrätten har löpt ut | allmängods | fri från upphovsrätt"
    ),
    all_rights_words=phrases(
        "alla rättigheter förbehållna | med ensamrätt | alla rättigheter förbehålles | alla rättigheter "
        "reserverade | alla rättigheter förbehålls | eftertryck förbjudet | kopiering förbjuden | "
        "mångfaldigande förbjudet | skyddas av upphovsrättslagen | återgivning endast | eftertryck endast "
        "| får inte återges | får inte kopieras | får ej kopieras | får inte spridas | utan redaktionens "
        "tillstånd | all kopiering | alla rättigheter är | skyddas av upphovsrätt | skyddat av "
        "upphovsrätt | kopiering utan | eftertryck utan | publicering utan | återgivning förbjuden | "
        "eftertryck förbjuds"
        "| får inte publiceras | får inte återpubliceras"
    ),
    permission_words=phrases(
        "upphovsrättslagen | skyddas | återgivning | kopiering | spridning | tillstånd | förbjuden | förbjudet | medgivande | "
        "mångfaldigande | eftertryck | citera gärna"
        "| återgiven med | publicerad med | publiceras med | med tillstånd | med vänligt tillstånd | "
        "återges | kopieras | spridas | tillåten | tillåtet"
        "| utan tillstånd | utan skriftligt tillstånd | utan medgivande | endast med tillstånd | endast "
        "efter tillstånd"
    ),
    reuse_words=phrases(
        "med angivande av källa | med angivande av källan | med källhänvisning | om källan anges | om "
        "källa anges | får återges | får återpubliceras | får publiceras fritt | ange källan | citera "
        "gärna men | eftertryck tillåtet | återgivning tillåten | eftertryck tillåts | ange källa"
        "| får fritt återges | får fritt spridas | får fritt publiceras | får fritt användas"
    ),
    holder_words={
        "anybody": phrases(
            "författar- | utgivar- | skribent- | redaktion- | ägar- | upphovsman- | upphovsmän- | rättighetsinnehavar- | respektive | översättar-"
        ),
        "label": phrases(
            "ansvarig utgivare | från | av | hos | ges ut av | utgiven av | utgivare | ägare | rättighetsinnehavare"
        ),
        "ends": phrases(
            "för original- | och dess | om inte | utom | för texten | för originalet | för översättningen | för artikeln"
        ),
    },
    belonging_words=phrases(
        "tillhör | ligger hos | innehas av | ägs av | tillkommer | är förbehållna | stannar hos"
    ),
    disclaimer_words=phrases(
        "speglar inte | återspeglar inte | skribentens egna | redaktionens åsikter | inte nödvändigtvis | "
        "åsikterna i | åsikter är skribentens | det här är en opinionstext | skribenten svarar för | "
        "behöver inte spegla"
    ),
    withdrawn_words=phrases(
        "artikeln är borttagen | artikeln har tagits bort | artikeln har avpublicerats | denna artikel "
        "har tagits bort | avpublicerad | inte längre tillgänglig | artikeln har … tagits bort | artikeln "
        "har … avpublicerats | artikeln har … dragits tillbaka | har tagit bort den här artikeln | har "
        "tagit bort artikeln | har avpublicerat"
        "| artikeln är … borttagen | artikeln är avpublicerad | artikeln är tillbakadragen | artikeln är "
        "… tillbakadragen | denna artikel har … tagits bort | denna artikel har … dragits tillbaka | den "
        "här artikeln har tagits bort | den här artikeln har … tagits bort | den här artikeln har … "
        "dragits tillbaka | den här artikeln har … avpublicerats | texten har … tagits bort | texten har "
        "… dragits tillbaka | har dragit tillbaka artikeln | artikel borttagen | artikel tillbakadragen | "
        "avpublicerats | finns inte längre tillgänglig | vi har … tagit bort artikeln | vi har … tagit "
        "bort den här | är inte längre tillgänglig"
    ),
    paywall_words=phrases(
        "endast för prenumeranter | för prenumeranter | bli prenumerant för att läsa | för att läsa "
        "vidare | för att fortsätta läsa | redan prenumerant | läs vidare med | den här artikeln är låst"
        "| artikeln är för prenumeranter | endast prenumeranter | bara för prenumeranter | bara "
        "prenumeranter | resten av artikeln | läs hela artikeln | läs resten | logga in för att läsa | är "
        "du prenumerant | har du redan en prenumeration | för dig som är prenumerant | låst artikel | "
        "artikeln är låst | lås upp artikeln | fortsätt läsa | för att läsa hela | exklusivt för "
        "prenumeranter | förbehållen prenumeranter | prenumerera för att läsa | för medlemmar"
    ),
    read_more_words=phrases("läs också | läs även | läs mer | se också | se även | mer om ämnet | relaterat"),
    newsletter_words=phrases(
        "prenumerera på | anmäl dig till | i din inkorg | följ oss | vårt nyhetsbrev | nyhetsbrevet"
    ),
    speech_verbs=phrases(
        "sade | sa | säger | berättade | berättar | förklarade | förklarar | tillade | tillägger | "
        "betonade | skrev | skriver | uppger | menar | hävdar | varnade | erkände | svarade | frågade | "
        "enligt | säg | uppgav"
    ),
    negations=words("inte ej aldrig ingen inga inget ingenting utan varken"),
    stopwords=frozenset(
        words(
            "och i att det som en på är av för med till den har de inte om ett han men var jag hon sig "
            "från vi så kan när år under också efter eller nu sin där vid mot ska skulle kommer ut får "
            "finns vara hade alla andra mycket än här då sedan över bara in blir upp även vad få två vill "
            "ha många hur mer går dem blev man denna detta dessa dess deras hans hennes mellan utan"
        )
    ),
    snowball="swedish",
    sample=(
        "I måndags invigdes en ny bro över floden i staden. ”Vi har väntat på den i tio år”, sade "
        "borgmästaren. Bygget kostade 3,5 miljoner kronor; bilarna får köra från den 1 juni."
    ),
)
