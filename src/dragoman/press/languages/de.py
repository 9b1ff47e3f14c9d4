"""German."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="de",
    english_name="German",
    own_name="Deutsch",
    letters="äöüß",
    abbreviations=frozenset(
        words(
            "abs abt allg anm art aufl ausg bd bde bes betr bsp bspw bzgl bzw ca d.h d dr dipl ing e.v "
            "ebd etc evtl f ff fig frl geb gegr gem gen gest ggf h hg hr hrsg i.d.r inkl insb jh jr kap "
            "kfm lt lat m.e max mind min mio mr mrs mrd msgr n.chr nr o.ä o.g p pfr phil pos prof rd red "
            "ref s sen sog sr st std str tel tsd u.a u.ä u.u übers usf usw v v.a v.chr verf vgl vol vs wg "
            "z z.b z.t z.zt zb zit zt zzgl jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do "
            "fr sa so med jur habil"
        )
    ),
    quotes=(
        ("„", "“"),
        ("‚", "‘"),
        ("»", "«"),
        ("“", "”"),
    ),
    decimal=",",
    group=". \u202f\u00a0'",
    months={
        1: ("januar", "jan", "yanvar", "jänner"),
        2: ("februar", "feb", "fevral", "feber"),
        3: ("märz", "mart", "mär", "mrz"),
        4: ("april", "apr", "aprel"),
        5: ("mai", "may"),
        6: ("juni", "iyun", "jun"),
        7: ("juli", "iyul", "jul"),
        8: ("august", "aug", "avqust"),
        9: ("september", "sept", "sentyabr", "sep"),
        10: ("oktober", "okt", "oktyabr"),
        11: ("november", "nov", "noyabr"),
        12: ("dezember", "dez", "dekabr"),
    },
    weekdays=phrases(
        "montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonntag | mo | di | mi | do "
        "| fr | sa | so"
    ),
    today=phrases("heute"),
    yesterday=phrases("gestern"),
    clock_words=phrases("um"),
    published_words=phrases("veröffentlicht | publiziert | erschienen | erstellt | stand"),
    updated_words=phrases("aktualisiert | aktualisierung | geändert | bearbeitet | zuletzt"),
    byline_words=phrases(
        "geschrieben von | veröffentlicht von | von | von: | autor | autorin | autoren | text | text: | aufgezeichnet von | interview | "
        "interview: | ein gastbeitrag von | ein kommentar von | eine analyse von | protokoll"
    ),
    role_words={
        "author": phrases(
            "autor | autorin | autoren | von | text | verfasst von | kommentar von | gastbeitrag von | "
            "kolumne von | ein text von | text von | ein essay von | essay von | eine reportage von | "
            "reportage von | ein bericht von | bericht von | ein interview von | interview von | "
            "eine kolumne von | ein porträt von | porträt von | eine glosse von | eine recherche von | "
            "analyse von | gastkommentar von | ein gastkommentar von | leitartikel von | "
            "ein leitartikel von | rezension von | eine rezension von | protokolliert von | "
            "protokoll von | interviewt von | "
            "interview geführt von | gastautor | gastautorin | gastbeitrag: | "
            "kolumnist | kolumnistin | verfasser | verfasserin | reporter: | reporterin:"
            "| das interview führte | das gespräch führte | das gespräch führten | die fragen "
            "stellte | die fragen stellten | das interview führten | interview und übersetzung | "
            "reportage: | bericht: | gespräch: | aufgezeichnet:"
        ),
        "translator": phrases(
            "übersetzung | übersetzt von | übersetzer | übersetzerin | aus dem englischen von | "
            "aus dem russischen von | aus dem polnischen von | aus dem französischen von | "
            "aus dem spanischen von | aus dem italienischen von | aus dem türkischen von | "
            "aus dem arabischen von | aus dem ukrainischen von | aus dem ungarischen von | "
            "aus dem niederländischen von | aus dem amerikanischen von | "
            "aus dem englischen übersetzt | deutsch von | übersetzung von | übersetzung aus dem | "
            "übers. | übers. v. | deutsche übersetzung | deutsche fassung | "
            "ins deutsche übertragen von | ins deutsche von | übertragen von | übersetzerinnen | "
            "aus dem albanischen von | aus dem albanischen übersetzt von | "
            "aus dem albanischen übertragen von | aus dem amerikanischen übersetzt von | "
            "aus dem amerikanischen übertragen von | aus dem arabischen übersetzt von | "
            "aus dem arabischen übertragen von | aus dem armenischen von | "
            "aus dem armenischen übersetzt von | aus dem armenischen übertragen von | "
            "aus dem aserbaidschanischen von | aus dem aserbaidschanischen übersetzt von | "
            "aus dem aserbaidschanischen übertragen von | aus dem belarussischen von | "
            "aus dem belarussischen übersetzt von | aus dem belarussischen übertragen von | "
            "aus dem bengalischen von | aus dem bengalischen übersetzt von | "
            "aus dem bengalischen übertragen von | aus dem bosnischen von | "
            "aus dem bosnischen übersetzt von | aus dem bosnischen übertragen von | "
            "aus dem bulgarischen von | aus dem bulgarischen übersetzt von | "
            "aus dem bulgarischen übertragen von | aus dem chinesischen von | "
            "aus dem chinesischen übersetzt von | aus dem chinesischen übertragen von | "
            "aus dem dänischen von | aus dem dänischen übersetzt von | "
            "aus dem dänischen übertragen von | aus dem englischen übersetzt von | "
            "aus dem englischen übertragen von | aus dem estnischen von | "
            "aus dem estnischen übersetzt von | aus dem estnischen übertragen von | "
            "aus dem finnischen von | aus dem finnischen übersetzt von | "
            "aus dem finnischen übertragen von | aus dem französischen übersetzt von | "
            "aus dem französischen übertragen von | aus dem georgischen von | "
            "aus dem georgischen übersetzt von | aus dem georgischen übertragen von | "
            "aus dem griechischen von | aus dem griechischen übersetzt von | "
            "aus dem griechischen übertragen von | aus dem hebräischen von | "
            "aus dem hebräischen übersetzt von | aus dem hebräischen übertragen von | "
            "aus dem indonesischen von | aus dem indonesischen übersetzt von | "
            "aus dem indonesischen übertragen von | aus dem isländischen von | "
            "aus dem isländischen übersetzt von | aus dem isländischen übertragen von | "
            "aus dem italienischen übersetzt von | aus dem italienischen übertragen von | "
            "aus dem japanischen von | aus dem japanischen übersetzt von | "
            "aus dem japanischen übertragen von | aus dem jiddischen von | "
            "aus dem jiddischen übersetzt von | aus dem jiddischen übertragen von | "
            "aus dem kasachischen von | aus dem kasachischen übersetzt von | "
            "aus dem kasachischen übertragen von | aus dem katalanischen von | "
            "aus dem katalanischen übersetzt von | aus dem katalanischen übertragen von | "
            "aus dem koreanischen von | aus dem koreanischen übersetzt von | "
            "aus dem koreanischen übertragen von | aus dem kroatischen von | "
            "aus dem kroatischen übersetzt von | aus dem kroatischen übertragen von | "
            "aus dem lettischen von | aus dem lettischen übersetzt von | "
            "aus dem lettischen übertragen von | aus dem litauischen von | "
            "aus dem litauischen übersetzt von | aus dem litauischen übertragen von | "
            "aus dem mazedonischen von | aus dem mazedonischen übersetzt von | "
            "aus dem mazedonischen übertragen von | aus dem niederländischen übersetzt von | "
            "aus dem niederländischen übertragen von | aus dem norwegischen von | "
            "aus dem norwegischen übersetzt von | aus dem norwegischen übertragen von | "
            "aus dem persischen von | aus dem persischen übersetzt von | "
            "aus dem persischen übertragen von | aus dem polnischen übersetzt von | "
            "aus dem polnischen übertragen von | aus dem portugiesischen von | "
            "aus dem portugiesischen übersetzt von | aus dem portugiesischen übertragen von | "
            "aus dem rumänischen von | aus dem rumänischen übersetzt von | "
            "aus dem rumänischen übertragen von | aus dem russischen übersetzt von | "
            "aus dem russischen übertragen von | aus dem schwedischen von | "
            "aus dem schwedischen übersetzt von | aus dem schwedischen übertragen von | "
            "aus dem serbischen von | aus dem serbischen übersetzt von | "
            "aus dem serbischen übertragen von | aus dem slowakischen von | "
            "aus dem slowakischen übersetzt von | aus dem slowakischen übertragen von | "
            "aus dem slowenischen von | aus dem slowenischen übersetzt von | "
            "aus dem slowenischen übertragen von | aus dem spanischen übersetzt von | "
            "aus dem spanischen übertragen von | aus dem tschechischen von | "
            "aus dem tschechischen übersetzt von | aus dem tschechischen übertragen von | "
            "aus dem türkischen übersetzt von | aus dem türkischen übertragen von | "
            "aus dem ukrainischen übersetzt von | aus dem ukrainischen übertragen von | "
            "aus dem ungarischen übersetzt von | aus dem ungarischen übertragen von | "
            "aus dem vietnamesischen von | aus dem vietnamesischen übersetzt von | "
            "aus dem vietnamesischen übertragen von"
        ),
        "editor": phrases(
            "redaktion | redakteur | redakteurin | redigiert von | chefredakteur | chefredakteurin | "
            "herausgeber | bearbeitet von | redaktionelle bearbeitung | redaktion und bearbeitung | "
            "lektorat | chefin vom dienst | chef vom dienst | "
            "schlussredaktion | verantwortliche redakteurin | verantwortlicher redakteur | redigatur"
        ),
        "photographer": phrases(
            "foto | fotos | fotograf | fotografin | bild | bilder | aufnahme | fotografie | "
            "fotografien | fotos von | foto von | bilder von | fotografiert von | fotoreporter"
        ),
        "illustrator": phrases(
            "illustration | illustrationen | illustrator | illustratorin | zeichnung | karikatur | "
            "grafik | infografik | illustriert von | illustration von | illustrationen von | "
            "zeichnungen | zeichnungen von | zeichner | zeichnerin | grafiken: | collage: | "
            "karikaturist"
        ),
        "correspondent": phrases(
            "berichtet | korrespondent | korrespondentin | berichtet aus | auslandskorrespondent | "
            "sonderkorrespondent | korr. | auslandskorrespondentin | sonderkorrespondentin | "
            "unser korrespondent | unsere korrespondentin | unserem korrespondenten | "
            "unserer korrespondentin | unserer reporterin | unserem reporter | unsere reporterin | "
            "unser reporter | unserer mitarbeiterin | unserem mitarbeiter | unserer redakteurin | "
            "unserem redakteur | sonderberichterstatter | sonderberichterstatterin | "
            "gerichtsreporterin | gerichtsreporter | berichterstatter | berichterstatterin"
            "| aus … berichtet | aus … berichten | … berichtet aus … | … berichten aus … | es "
            "berichtet"
        ),
        "agency": phrases("agentur | nachrichtenagentur | presseagentur | pressestelle"),
    },
    note_signatures={
        "translator": phrases(
            "anm. d. ü. | anm. d. übers. | anm. d. übersetzers | anm. d. übersetzerin | "
            "anm. des übersetzers | anm. der übersetzerin | anmerkung des übersetzers | "
            "anmerkung der übersetzerin | a.d.ü. | d. übers. | übers. | anm. übers. | "
            "anm. d. ü | anmerkung der übersetzung | anmerkung d. übers. | anm.d.ü. | "
            "anm. d. übersetzung | anm. übersetzung | der übersetzer | die übersetzerin | "
            "die übersetzer | d. ü. | d.ü. | d. üs. | anm.d.übers. | anm. d. üb. | anm. d. üs. | "
            "übersetzeranmerkung | anmerkungen des übersetzers | anmerkungen der übersetzerin | "
            "anm. des übers. | anm. der übers. | a. d. ü. | üs. | anm. ü. | anm. üb. | "
            "anm. des üb. | anm. d.ü. | anm. der ü."
        ),
        "editor": phrases(
            "anm. v. red. | anm. v. d. red. | anm. | anmerkung | anmerkung von | anm. d. red. | anm. d. redaktion | "
            "anm. der redaktion | anm. d. hrsg. | anmerkung der redaktion | "
            "anmerkung des herausgebers | hinweis der redaktion | d. red. | die red. | red. | "
            "anm. red. | anm.d.red. | redaktioneller hinweis | korrekturhinweis | "
            "anmerk. d. red. | anmerk. der redaktion | red. anm. | anm. d. verf. | "
            "anm. d. autors | anmerkung d. red. | anm.d. red. | anm. der red. | anm.red. | "
            "hinw. d. red. | redaktion | die redaktion | in eigener sache | "
            "redaktionelle anmerkung | redaktionsnotiz | anm. d. hg. | d. hg. | anm. hg. | "
            "anm. d. herausgebers | anm. d. verfassers | anmerkungen der redaktion | "
            "notiz der redaktion | korrektur | a. d. r. | a.d.r. | anm. d. r. | anm. r. | hg. | "
            "anm. d.red. | anm. der herausgeber"
        ),
    },
    comment_words=phrases(
        "unübersetzbar | auch | ebenfalls | wortspiel | im original | originaltext | gemeint | anspielung | "
        "siehe | hervorhebung | kursiv | sic | name geändert | namen geändert | sprichwort | "
        "reimt | zitat | zitiert | gibt es nicht mehr | nicht zu verwechseln | inzwischen | "
        "seither | das wort | wir | unser"
    ),
    copula_words=phrases(
        "ist | sind | war | waren | hat | haben | wurde | wurden | wird | werden | starb | "
        "kann | können | gibt | gab | heißt im | bedeutet"
    ),
    disclaimer_stems={
        "view": phrases(
            "meinung | ansicht | auffassung | standpunkt | position | verantwort | haftung | "
            "haftet | aussagen | sicht | haltung | inhalt | beiträge | blattlinie | linie"
        ),
        "whose": phrases(
            "autor | verfasser | redaktion | zeitung | herausgeber | verlag | urheber | medien | "
            "gast | fremde | ausländisch | übersetzt | unser | kolumn | blatts"
        ),
        "says": phrases(
            "nicht | nur | ausschließlich | allein | eigene | persönlich | wider | spiegel | "
            "übernimmt | keine | unbedingt | zwingend | muss | müssen | liegt | geben | gibt | "
            "decken | wieder | entsprech | verantwort der"
        ),
    },
    reports_verbs=phrases(
        "schreibt | schreiben | schrieb | berichtet | berichten | berichtete | berichteten | meldet | "
        "melden | meldete | zitiert | zitierte | veröffentlicht | veröffentlichte | behauptet | laut | "
        "nach angaben | nach angaben von | wie die | unter berufung auf | nach einem bericht | einem "
        "bericht zufolge | heißt es in | erzählt | beschreibt | schildert | erklärt | enthüllt | so die | "
        "so das | so der | weiß | heißt es bei | schreibt in | fragt | porträtiert | hat besucht | "
        "notiert | zufolge | laut einem bericht"
    ),
    citing_words=phrases(
        "unter berufung auf | mit verweis auf | mit bezug auf | wie aus | zitiert | beruft sich auf"
    ),
    outlet_words=phrases(
        "zeitung | tageszeitung | wochenzeitung | wochenblatt | magazin | zeitschrift | portal | "
        "onlineportal | nachrichtenportal | nachrichtenagentur | agentur | sender | blatt | website | "
        "fernsehsender | monatszeitschrift | vierteljahresschrift | vierteljahrsschrift | regionalzeitung "
        "| lokalzeitung | nachrichtenseite | internetseite | zeitschriften | monatsmagazin | "
        "onlinemagazin | presseagentur | rundfunk | radiosender | tagesblatt | wochenmagazin"
    ),
    source_words=phrases(
        "quelle | quellen | via | laut | nach informationen | zuerst erschienen in | zuerst erschienen "
        "bei | entnommen aus | mit material von | quelle des artikels | artikelquelle | textquelle | (aus "
        "| nach einem artikel in | nach einem bericht in | aus der zeitung | quellenangabe | "
        "originalquelle | nach einem text aus | aus: | nach: | zuerst in:"
        "| erstabdruck: | erstabdruck in: | nach einem beitrag in | zusammengefasst aus"
        "| über die quelle | zur quelle"
    ),
    credit_words=phrases(
        "foto | fotos | foto: | bild | bild: | bilder | bildquelle | bildnachweis | bildrechte | "
        "fotoquelle | quelle | illustration | grafik | screenshot | archivfoto | archivbild | "
        "symbolbild | © | symbolfoto | luftbild | luftaufnahme | drohnenfoto | drohnenaufnahme | "
        "pressefoto | titelfoto | titelbild | aufnahme | fotomontage | themenbild | beispielfoto | "
        "leserfoto | zeichnung | karte | fotografie | bildrecht"
    ),
    picture_words={
        "by": phrases("von | durch"),
        "given": phrases(
            "mit freundlicher genehmigung | zur verfügung gestellt von | bereitgestellt von | im auftrag "
            "von | für | via | über"
        ),
        "copied": phrases("screenshot- | bildschirmfoto- | standbild | videostill | video | aus dem video"),
        "nobody": phrases(
            "archiv- | -archiv | archivfoto | archivbild | privat- | zvg | z.v.g | z. v. g | ist | "
            "handout | pd | pr | repro | reproduktion | symbol- | leser- | autor- | verfasser- | "
            "redaktion | eigen- | eigenes | familie- | nachlass | sammlung | verlag | veranstalter | "
            "hersteller- | promo- | pressefoto | pressebild | werbefoto | gemeinfrei- | ki | generiert | "
            "bilder | bild | foto | fotos | grafik | illustration | collage | montage | fotomontage | "
            "soziale medien | rechtefrei | unbekannt | beispielfoto | beispielbild | themenbild | "
            "künstler-"
        ),
        "either": phrases("bank | post | stadt | kreis | spiegel | -post"),
        "holder": phrases(
            "-agentur | bildagentur- | agentur- | presse- | -presse | -press | polizei- | feuerwehr- | "
            "-feuerwehr | stadt- | gemeinde- | landkreis | kreis- | landratsamt | ministerium- | "
            "-ministerium | bundes- | regierung- | universität- | hochschule | museum- | -museum | "
            "stiftung | verein | verband | klub | gmbh | ag | -verlag | -archiv | bildarchiv | "
            "stadtarchiv | -zeitung | -blatt | -bote | -anzeiger | -kurier | -nachrichten | -rundschau | "
            "-echo | -spiegel | bote | zeitung | tageblatt | anzeiger | kurier | nachrichten | rundschau "
            "| tagblatt | volksblatt | merkur | verlag | theater | bistum | pfarrei | werke | -werke | "
            "-bahn | -amt | -dienst | -bild | -foto | bildwerk | bilder | verkehrsbetriebe | -betriebe | "
            "-gesellschaft | staatskanzlei | landesamt | botschaft | partei | spd | cdu | csu"
        ),
        "staged": phrases("symbol- | symbolfoto | symbolbild | themenbild | beispielfoto | beispielbild"),
    },
    translated_words=phrases(
        "übersetzt | übersetzt von | übersetzung | übersetzung aus | aus dem englischen | aus dem "
        "russischen | aus dem französischen | aus dem ukrainischen | aus dem spanischen | in deutscher "
        "übersetzung | deutsche übersetzung | ins deutsche übertragen | übersetzung von | übertragen "
        "von | übersetzt aus | deutsch von | aus dem polnischen | aus dem italienischen | aus dem "
        "niederländischen | aus dem tschechischen | aus dem portugiesischen | aus dem türkischen | aus "
        "dem arabischen | aus dem chinesischen | aus dem japanischen | aus dem ungarischen | aus dem "
        "schwedischen | aus dem dänischen | aus dem norwegischen | aus dem finnischen | aus dem "
        "griechischen | aus dem hebräischen | aus dem persischen | aus dem serbischen | aus dem "
        "kroatischen | aus dem rumänischen | aus dem bulgarischen"
        "| übers. | übers. v. | übersetzung: | deutsche fassung | aus dem … von | aus dem … übersetzt "
        "| aus dem … übertragen"
    ),
    republished_words=phrases(
        "zuerst erschienen | zuerst erschienen in | zuerst veröffentlicht | erstveröffentlichung | "
        "erstmals erschienen | nachdruck | nachdruck aus | mit freundlicher genehmigung | mit genehmigung "
        "von | wiederveröffentlichung | übernommen von | dieser artikel erschien zuerst | erstmals "
        "erschienen in | erstmals erschienen bei | erstmals veröffentlicht | erschien zuerst | erschien "
        "zuerst in | zuerst erschienen auf | ursprünglich erschienen | ursprünglich veröffentlicht | wir "
        "übernehmen diesen text | übernommen aus | mit erlaubnis von | abdruck mit freundlicher "
        "genehmigung | im original erschienen | das original erschien | original erschienen in | zuerst … "
        "erschienen | ursprünglich … erschienen | erstmals … erschienen | erschien … zuerst | zuerst … "
        "veröffentlicht | ursprünglich … veröffentlicht | erschien ursprünglich | erschien erstmals | "
        "erschien im original | erschien am | ist erschienen in | ist … erschienen | wurde … "
        "veröffentlicht | im original … erschienen | im original veröffentlicht | original veröffentlicht "
        "| abdruck aus | wir drucken | dieser text stammt aus | der text stammt aus | der artikel stammt "
        "aus | mit dank an"
        "| wiederabdruck | wiederabdruck aus | erstabdruck | erstabdruck in | erstdruck | mit "
        "genehmigung der | mit genehmigung des | mit freundlicher genehmigung der"
        "| in absprache mit | nach absprache mit | mit erlaubnis"
        "| wir übernehmen | wir veröffentlichen mit"
        "| im rahmen des austauschs | im rahmen einer kooperation"
    ),
    machine_words=phrases(
        "maschinelle übersetzung | maschinell übersetzt | automatisch übersetzt | automatische "
        "übersetzung | mit ki übersetzt | mit hilfe von ki übersetzt | übersetzt mit deepl | übersetzt "
        "mit google | von einer ki übersetzt | mit deepl übersetzt | mithilfe von deepl | "
        "computerübersetzung | mit google translate"
    ),
    original_words=phrases(
        "original | originalartikel | originaltext | zum original | zum originalartikel | "
        "originalveröffentlichung | originalbeitrag | originalfassung | originalversion | originalquelle "
        "| im original lesen | originalpublikation | original-artikel | original-beitrag | link zum "
        "original | original lesen | hier im original | den originaltext | der originaltext | der "
        "originalartikel | original hier | zum originaltext | im original | ursprünglicher artikel | "
        "erstveröffentlichung | das original | originaltext lesen | quelle im original | das … original | "
        "polnisches original | original auf | original in"
        "| link zum artikel | link zum text"
    ),
    original_title_words=phrases(
        "originaltitel | titel im original | im original | unter dem titel | als | betitelt | mit dem "
        "titel | unter der überschrift | überschrift im original | titel des originals | titel der "
        "originalausgabe"
        "| hieß | heißt | trug den titel | trägt den titel | mit der überschrift"
    ),
    in_language_words=phrases(
        "auf … | auf …isch | in … sprache | in … übersetzung | im … original | … original | …en original "
        "| … ausgabe"
    ),
    rights_words=phrases(
        "die rechte an diesem beitrag liegen bei | die rechte an diesem text liegen bei | die rechte an "
        "diesem | die rechte liegen | alle rechte | urheberrecht | © | copyright | rechteinhaber | "
        "lizenziert unter | lizenz | steht unter der lizenz | dieser text steht | nachdruck | "
        "vervielfältigung | weiterverbreitung | nachdruck nur | nachdruck verboten | urheberrechtlich "
        "geschützt | unter der lizenz | steht unter einer | dieser text steht unter | veröffentlicht "
        "unter"
        "| die rechte am | rechte am text | die rechte an | die urheberrechte | das urheberrecht an | das "
        "urheberrecht am | die nutzungsrechte | das copyright"
        "| alle rechte bei | alle rechte beim | rechte bei | urheberrechte bei"
        "| rechte: | urheberrechte: | copyright für"
    ),
    open_access_words=phrases(
        "open access | frei zugänglich | im freien zugang | öffentlich zugänglich | im open access | "
        "kostenfrei gelesen | kostenlos lesbar"
    ),
    public_domain_words=phrases(
        "gemeinfrei | gemeinfreiheit | public domain | gemeingut | ist gemeinfrei | amtliches werk"
        "| urheberrecht erloschen | urheberrecht ist erloschen | urheberrecht an diesem text ist "
        "erloschen | schutzfrist abgelaufen | schutzfrist ist abgelaufen | schutzfrist erloschen | nicht "
        "mehr geschützt | urheberrechtsfrei"
        "| das urheberrecht an diesem text ist erloschen"
    ),
    all_rights_words=phrases(
        "alle rechte vorbehalten | sämtliche rechte vorbehalten | rechte vorbehalten | nachdruck verboten "
        "| vervielfältigung nur mit | alle rechte sind vorbehalten | vervielfältigung verboten | "
        "urheberrechtlich geschützt | nachdruck nur | nachdruck nur mit | abdruck nur mit | "
        "weiterverwendung nur mit | nachdruck, auch auszugsweise | nachdruck auch auszugsweise | "
        "nachdruck nicht gestattet | vervielfältigung nicht gestattet | jede weiterverbreitung | jede "
        "weiterverwendung | wiedergabe nur mit | übernahme nur mit"
    ),
    permission_words=phrases(
        "nachdruck | vervielfältigung | vervielfältigt | weiterverbreitung | weiterverarbeitung | "
        "wiederveröffentlichung | wiedergabe | verwendung | nutzung | verwertung | genehmigung | "
        "zustimmung | erlaubnis | einwilligung | untersagt | verboten | unzulässig | nicht gestattet | "
        "urheberrechtlich | auszugsweise"
        "| genehmigungen | mit erlaubnis | freundlicher genehmigung | erlaubt | gestattet | "
        "zweitverwertung | abdruck | übernahme | nachdrucken | zustimmung des"
        "| jede verwertung | ohne schriftliche genehmigung | ohne genehmigung des | ohne genehmigung der "
        "| ohne zustimmung des | ohne zustimmung der | ohne ausdrückliche genehmigung | verwendung nur "
        "mit"
    ),
    reuse_words=phrases(
        "unter angabe der quelle | mit quellenangabe | bei nennung der quelle | unter nennung der quelle "
        "| nachdruck gestattet | nachdruck erlaubt | nachdruck frei | nachdruck erwünscht | abdruck "
        "honorarfrei | abdruck frei | weiterverbreitung erwünscht | weiterverbreitung erlaubt | "
        "weiterverbreitung gestattet | frei verwendet werden | kostenfrei übernommen | übernahme "
        "gestattet | übernahme erlaubt | zur freien verwendung | quellenangabe gestattet"
        "| darf frei verbreitet werden | darf frei nachgedruckt werden | dürfen frei verwendet werden"
    ),
    holder_words={
        "anybody": phrases(
            "autor- | verfasser- | verlag | redaktion | herausgeber- | urheber- | eigentümer- | inhaber- | rechteinhaber- | fotograf- | jeweilig- | verlage | verlagen"
        ),
        "label": phrases(
            "bei | von | beim | herausgegeben von | publikation der | publikation des | herausgeber | verlag | verleger | rechteinhaber"
        ),
        "ends": phrases(
            "für den original- | für den text- | für das original- | für die original- | und ihre | soweit | sofern | außer | für die … ausgabe | für den text | für den beitrag | für das original | für die übersetzung | für text | für diese … ausgabe"
        ),
    },
    belonging_words=phrases(
        "vorbehalten für | bei den jeweiligen | alle rechte liegen bei | rechte liegen bei | liegen bei | gehören | liegt bei | liegen beim | "
        "liegt beim | liegen bei der | bleiben bei | bleiben beim | verbleiben bei | verbleiben beim | "
        "gehört | gehören dem | gehören der | im eigentum | eigentum der | eigentum des | eigentum von | "
        "stehen zu"
        "| rechte bei | rechte beim | rechte bei der | rechte bei dem"
    ),
    disclaimer_words=phrases(
        "die meinung des autors | die meinung der autorin | gibt nicht unbedingt die meinung | gibt die "
        "meinung | spiegelt nicht notwendigerweise | die redaktion übernimmt keine | namentlich "
        "gekennzeichnete beiträge | meinungsbeiträge geben | die hier geäußerten ansichten | geben nicht "
        "die meinung | gibt nicht die meinung | nicht die meinung der redaktion | geben nicht unbedingt | "
        "geben nicht zwingend | geben die ansichten | muss nicht der meinung | müssen nicht der meinung | "
        "nicht mit der meinung der redaktion | spiegeln nicht | ansichten der autoren | meinung der "
        "autoren | liegt bei den autoren | redaktionell nicht bearbeitet | nicht redaktionell bearbeitet "
        "| von der redaktion nicht bearbeitet | nicht der meinung der redaktion | geben nicht "
        "notwendigerweise | allein der autor verantwortlich | allein die autorin verantwortlich | ist "
        "allein der verfasser verantwortlich | nicht notwendigerweise die meinung | nicht zwingend die "
        "meinung"
    ),
    withdrawn_words=phrases(
        "beitrag zurückgezogen | artikel zurückgezogen | von der redaktion zurückgezogen | dieser artikel "
        "wurde zurückgezogen | dieser artikel wurde entfernt | dieser artikel wurde gelöscht | der "
        "beitrag wurde entfernt | der artikel wurde gelöscht | nicht mehr verfügbar | depubliziert | "
        "artikel entfernt | artikel gelöscht | text zurückgezogen | haben diesen artikel entfernt | haben "
        "diesen beitrag entfernt | haben den artikel zurückgezogen | ist nicht mehr verfügbar | dieser "
        "artikel wurde … zurückgezogen | dieser artikel wurde … entfernt | dieser artikel wurde … "
        "gelöscht | dieser beitrag wurde … zurückgezogen | dieser beitrag wurde … entfernt | dieser "
        "beitrag wurde … gelöscht | dieser text wurde … zurückgezogen | der artikel wurde … entfernt | "
        "der beitrag wurde … entfernt | artikel … nicht mehr verfügbar | beitrag … nicht mehr verfügbar | "
        "haben wir … zurückgezogen | haben diesen text zurückgezogen | haben wir gelöscht | wurde "
        "depubliziert"
        "| dieser artikel wurde depubliziert | dieser text wurde entfernt | dieser text wurde gelöscht | "
        "dieser text wurde … entfernt | dieser text wurde … gelöscht | diesen artikel … zurückgezogen | "
        "diesen beitrag … zurückgezogen | diesen text … zurückgezogen | diesen text … entfernt | diesen "
        "artikel … gelöscht | diesen artikel … entfernt | diesen artikel … offline | diesen beitrag … "
        "gelöscht | artikel … wurde depubliziert | meldung … zurückgezogen | meldung wurde … entfernt | "
        "artikel … zurückgezogen | beitrag … zurückgezogen | nicht mehr abrufbar | nicht länger verfügbar "
        "| offline genommen | von der seite genommen"
    ),
    paywall_words=phrases(
        "nur für abonnenten | exklusiv für abonnenten | für abonnenten | jetzt weiterlesen | weiterlesen "
        "mit | dieser artikel ist kostenpflichtig | mit abo lesen | sie haben bereits ein abo | "
        "weiterlesen mit abo | um weiterzulesen | zum weiterlesen | weiterlesen nur mit | den ganzen "
        "artikel lesen sie | den vollständigen artikel lesen | mit einem abo weiterlesen | lesen sie "
        "weiter mit | dieser artikel ist für abonnenten | exklusiv für abonnentinnen | bereits abonnent | "
        "sie sind bereits abonnent | für unsere abonnenten | nur mit abo | als abonnent | mit digitalabo "
        "weiterlesen | diesen artikel weiterlesen mit | jetzt testen und weiterlesen | sie wollen "
        "weiterlesen | wollen sie weiterlesen | möchten sie weiterlesen | lesen sie alle artikel | "
        "plus-artikel | diesen artikel erwerben | diesen artikel kaufen | artikel einzeln kaufen | "
        "bereits kunde"
        "| nur für abonnentinnen | nur mit digitalabo | lesen sie diesen artikel mit | den vollständigen "
        "text lesen | den ganzen text lesen | weiterlesen als abonnent | vollständig lesen können | den "
        "rest dieses artikels | der rest des artikels | für digitalabonnenten | mit einem abonnement "
        "weiterlesen | um diesen artikel zu lesen | um den ganzen artikel | um den artikel zu lesen | "
        "artikel freischalten | jetzt abonnieren und | zugang zu allen artikeln | lesen abonnenten | "
        "registrieren und weiterlesen | anmelden und weiterlesen | mit plus weiterlesen | "
        "kostenpflichtiger inhalt"
    ),
    read_more_words=phrases(
        "lesen sie auch | lesen sie mehr | lesen sie hier | mehr zum thema | weiterlesen | auch "
        "interessant | siehe auch | zum thema | mehr lesen | das könnte sie auch interessieren | "
        "weitere artikel | mehr dazu | lesen sie dazu | passend dazu | lies auch"
        "| weitere videos"
    ),
    newsletter_words=phrases(
        "newsletter abonnieren | abonnieren sie unseren newsletter | melden sie sich für unseren "
        "newsletter | newsletter | jetzt anmelden | folgen sie uns | zum newsletter anmelden | "
        "abonnieren sie unseren | abonnieren sie den | abonnieren sie unsere | melden sie sich für "
        "unseren | in ihrem postfach | in ihr postfach | kostenlosen newsletter | unseren newsletter | "
        "bestellen sie unseren"
    ),
    speech_verbs=phrases(
        "sagte | sagt | sagten | sagen | erklärte | erklärt | erklärten | betonte | betont | teilte mit | "
        "teilten mit | fügte hinzu | ergänzte | ergänzt | meinte | meint | schrieb | schreibt | "
        "behauptete | behauptet | berichtete | berichtet | erzählte | erzählt | kritisierte | kritisiert "
        "| warnte | warnt | forderte | fordert | räumte ein | gab zu | kündigte an | versprach | "
        "antwortete | antwortet | fragte | fragt | erinnerte | bestätigte | bestätigt | so | laut | "
        "zufolge | nach den worten | teilte | teilten | fügte | mitteilte | mitteilten | hinzufügte | "
        "betonten | meinten | schrieben | behaupteten | berichteten | kritisierten | warnten | forderten "
        "| kündigte | kündigten | ergänzten | bestätigten | äußerte | äußerten | begründete | gab | "
        "lautete | hieß | kommentierte | kommentiert | verlautete | sprach | nannte | bezeichnete | "
        "bezeichneten | wies | glaubt | glaubte | hoffte | hofft | vermutet | vermutete"
    ),
    negations=words(
        "nicht kein keine keinen keinem keiner keines nie niemals niemand nichts nirgends nirgendwo "
        "weder noch ohne"
    ),
    stopwords=frozenset(
        words(
            "der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus "
            "bei beim mit nach von vom zu zum zur für über unter vor durch um gegen ohne seit bis ist "
            "sind war waren sein hat haben hatte hatten wird werden wurde wurden kann können soll sollen "
            "muss müssen will nicht kein keine auch nur noch schon so wie als dass wenn weil da ob sich "
            "er sie es wir ihr ich du ihm ihn ihnen uns mich mir dich dir seine seiner ihre ihren dieser "
            "diese dieses diesem diesen jener alle allem allen aller alles man mehr sehr hier dort dann "
            "doch denn was wer wo zwischen während"
        )
    ),
    snowball="german",
    sample=(
        "Am Montag wurde in der Stadt eine neue Brücke über den Fluss eröffnet. „Darauf haben wir "
        "zehn Jahre gewartet“, sagte die Bürgermeisterin. Der Bau kostete 3,5 Mio. Euro; Autos dürfen "
        "ab dem 1. Juni fahren."
    ),
)
