"""Hungarian."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="hu",
    english_name="Hungarian",
    own_name="magyar",
    letters="áéíóöőúüű",
    abbreviations=frozenset(
        words(
            "dr prof ifj id özv u ut sz kb pl stb ill mn ún vö br ft eur old szerk ford jegyz tel min max "
            "km kg cm mm kft rt zrt nyrt st szt i.e i.sz jan febr márc ápr máj jún júl aug szept okt nov "
            "dec"
        )
    ),
    quotes=(
        ("„", "”"),
        ("„", "“"),
        ("»", "«"),
        ("«", "»"),
        ("“", "”"),
    ),
    decimal=",",
    group="\u00a0 \u202f.",
    months={
        1: ("január", "jan", "yanvar", "yan"),
        2: ("február", "febr", "fevral", "fev"),
        3: ("március", "márc", "mart", "mar"),
        4: ("április", "ápr", "aprel", "apr"),
        5: ("május", "máj", "may"),
        6: ("június", "jún", "iyun", "iyn"),
        7: ("július", "júl", "iyul", "iyl"),
        8: ("augusztus", "aug", "avqust", "avq"),
        9: ("szeptember", "szept", "sentyabr", "sen"),
        10: ("október", "okt", "oktyabr"),
        11: ("november", "nov", "noyabr", "noy"),
        12: ("december", "dec", "dekabr", "dek"),
    },
    weekdays=phrases("hétfő | kedd | szerda | csütörtök | péntek | szombat | vasárnap | sze | cs | szo"),
    today=phrases("ma"),
    yesterday=phrases("tegnap"),
    clock_words=phrases("-kor"),
    published_words=phrases("megjelen | közzétéve | publikálva"),
    updated_words=phrases("frissítve | módosítva"),
    byline_words=phrases("szerző | szerzők | szerző: | írta | írta: | szöveg | készítette"),
    role_words={
        "author": phrases(
            "szerző | írta | szöveg | szerzője | írták | cikk: | riport: | interjú: | lejegyezte | "
            "összeállította | összeállítás: | … írása | … jegyzete | … riportja | … cikke | "
            "… tollából | … esszéje | … összeállítása | riporter: | újságíró: | riporterünk:"
            "| … interjúja | … tudósítása | … kommentárja | … elemzése | … publicisztikája | … "
            "beszámolója | … reportja"
        ),
        "translator": phrases(
            "fordítás | fordító | fordította | ford. | fordították | fordítók | magyarra fordította | "
            "… fordítása | … fordításában"
        ),
        "editor": phrases(
            "szerkesztő | szerkesztette | főszerkesztő | szerkesztőség | szerkesztették | szerk. | "
            "főszerkesztő-helyettes | felelős szerkesztő | lektor | lektorálta | rovatvezető | "
            "korrektor"
        ),
        "photographer": phrases(
            "fotó | fotók | fénykép | fotós | kép | fényképek | fotózta | fotóriporter | fényképezte | "
            "képek: | a képeket készítette | … felvétele | … fotói | … fotója | … felvételei"
        ),
        "correspondent": phrases(
            "tudósító | tudósítónk | tudósít | helyszíni tudósítónk | különtudósító | "
            "különtudósítónk | kiküldött tudósító | kiküldött tudósítónk | tudósítás | haditudósító"
        ),
        "illustrator": phrases(
            "illusztráció | illusztrációk | illusztrálta | illusztrátor | rajz | rajzok: | rajzolta | "
            "karikatúra | grafika: | … rajza | … illusztrációja"
        ),
    },
    note_signatures={
        "translator": phrases(
            "a ford. | a fordító megjegyzése | ford. megj. | ford. | a fordító | a ford. megj. | "
            "fordító | a fordítók megjegyzése | fordítói megjegyzés | ford | a ford | "
            "fordítói jegyzet | a fordító jegyzete | ford. jegyz. | fordítói megj. | "
            "a ford.megj. | fordítás megj. | fm."
        ),
        "editor": phrases(
            "a szerk. | szerk. | a szerkesztő megjegyzése | szerk. megj. | szerk | "
            "a szerkesztőség megjegyzése | szerkesztői megjegyzés | a szerk. megj. | a szerk | "
            "a szerkesztő | szerkesztő | a szerkesztőség | szerkesztőségi megjegyzés | "
            "a szerk. megjegyzése | szerkesztői jegyzet | szerk. jegyz. | a szerk.megj. | "
            "helyesbítés | szerkesztői megj. | szerkesztőségi megj. | szerk.megj. | szm."
        ),
    },
    comment_words=phrases(
        "is | szójáték | az eredetiben | eredeti | utalás | utal | kiemelés | sic | "
        "nevét megváltoztattuk | közmondás | rímel | idézet | már nem létezik | "
        "nem tévesztendő | azóta | a szó | a kifejezés"
    ),
    copula_words=phrases("volt | voltak | van | vannak | lett | meghalt | nem | lehet | létezik"),
    disclaimer_stems={
        "view": phrases(
            "vélemény | álláspont | nézet | felelősség | tartalm | írások | cikk | irányvonal | foglaltak"
        ),
        "whose": phrases("szerző | lap | kiadó | portál | szerkesztő | külföldi | fordít | vendég"),
        "says": phrases(
            "nem | kizárólag | csak | saját | feltétlen | tükröz | fejez | képvisel | egyez | "
            "azonos | vállal | megegyez | felel"
        ),
    },
    reports_verbs=phrases(
        "írja | írják | írta | közölte | közli | jelentette | jelenti | számolt be | beszámolt | tudósít "
        "| idézi | állítja | hivatkozva | értesülései szerint | beszámol | meséli | leírja | elmeséli | "
        "bemutatja | számol be | megállapítja | jegyzi meg | tárja fel | kérdezi | szerint | olvasható a "
        "| adja hírül | idézi fel | meséli el"
    ),
    citing_words=phrases("hivatkozva | idézve | hivatkozással"),
    outlet_words=phrases(
        "lap | napilap | hetilap | magazin | portál | hírügynökség | hírportál | folyóirat | televízió | "
        "újság | lapban | hetilapban | folyóiratban | magazinban | portálon | lapja | hetilapja | "
        "napilapja | havilap | negyedévente | napilapban | hetilap szerint | szemle | közlöny | újságban "
        "| honlap | honlapon"
    ),
    source_words=phrases(
        "forrás | források | nyomán | via | a cikk forrása | cikk forrása | eredeti forrás | az írás "
        "forrása | a szöveg forrása | (forrás | cikke nyomán | cikke alapján | a hír forrása | írása "
        "nyomán"
    ),
    credit_words=phrases(
        "fotó | fotó: | kép | forrás | illusztráció | képernyőkép | archív | © | szerző: | képek | "
        "fotók | felvétel | grafika | látványterv | archív fotó | képernyőfotó | rajz | fotó forrása"
    ),
    picture_words={
        "by": phrases("által"),
        "given": phrases("jóvoltából | engedélyével | számára | via"),
        "copied": phrases("képernyőkép- | képernyőfotó | képkocka | videó | videóból"),
        "nobody": phrases(
            "archív- | illusztráció- | illusztrációk | magán- | magánarchívum | családi- | saját | "
            "olvasói- | szerző- | a szerző | szerkesztőség- | sajtófotó | sajtóanyag | közösségi média | "
            "internet | fotó | fotók | kép | képek | felvétel | beküldött | mesterséges"
        ),
        "holder": phrases(
            "ügynökség- | hírügynökség- | sajtó- | média | rendőrség- | police | tűzoltó- | önkormányzat- "
            "| minisztérium- | kormány- | egyetem | múzeum- | alapítvány | egyesület | kiadó | hírlap | "
            "hírek | napló | újság | lap | lapok | népszava | magazin | közlöny | hetilap | napilap | "
            "színház | könyvtár | rádió | televízió | tükör | fotóügynökség | képügynökség"
        ),
        "staged": phrases("illusztráció"),
    },
    translated_words=phrases(
        "fordítás | fordította | angolból fordította | fordításában"
        "| ford. | fordították | fordítása | … fordította | fordítás: | magyarra fordította | "
        "magyarul"
    ),
    republished_words=phrases(
        "átvétel | átvett cikk | engedélyével | eredetileg megjelent | először megjelent | eredeti "
        "megjelenés | átvettük | az engedélyével | utánközlés | eredetileg itt jelent meg | eredetileg … "
        "jelent meg | eredetileg … megjelent | először … jelent meg | először … megjelent | eredetileg … "
        "közölte | jelent meg először | megjelent a | megjelent az | jelent meg a | jelent meg az | első "
        "megjelenés | első közlés | eredetileg … publikálta | engedélyével közöljük | szíves engedélyével "
        "| eredeti megjelenés helye | … című cikk nyomán"
        "| átvéve | átvéve a | átvéve az | eredetileg a … hetilapban jelent meg | utánközlés a | "
        "újraközlés"
        "| átvesszük | közöljük | a … engedélyével közöljük | utánközöljük"
        "| csere keretében | együttműködés keretében"
    ),
    machine_words=phrases(
        "gépi fordítás | automatikus fordítás | géppel fordított | automatikusan fordított"
    ),
    original_words=phrases(
        "eredeti | eredeti cikk | az eredeti cikk | eredeti szöveg | eredeti megjelenés | eredeti "
        "publikáció | eredeti írás | eredeti forrás | az eredeti szöveg | az eredeti írás | az eredeti "
        "itt | az eredeti itt olvasható | az eredeti cikk itt | eredeti itt | link az eredetihez | "
        "eredeti változat | olvassa el az eredetit | az eredeti"
    ),
    original_title_words=phrases(
        "eredeti cím | címmel | címen | című | eredeti címe | az eredeti címe | a cikk eredeti címe"
    ),
    in_language_words=phrases("… nyelven | …ul | …ül | … nyelvű"),
    rights_words=phrases(
        "jogok | minden jog | © | szerzői jog | licenc | a jogok | licenc alatt | felhasználása"
        "| a cikk jogai | a szöveg jogai | a szerzői jogok | szerzői jogok | a szerzői jog | "
        "jogtulajdonos | a cikkhez fűződő jogok"
        "| jogok: | szerzői jog: | jogtulajdonos:"
    ),
    open_access_words=phrases(
        "nyílt hozzáférés | szabadon hozzáférhető | nyílt hozzáférésű | nyílt hozzáféréssel | szabad "
        "hozzáférésű"
    ),
    public_domain_words=phrases(
        "közkincs | közkinccsé vált | közkinccsé | védelmi ideje lejárt | védelmi idő lejárt | szerzői "
        "jogi védelem alatt nem áll | közkincsnek számít"
    ),
    all_rights_words=phrases(
        "szerzői jogi védelem alatt | minden jog fenntartva | jogok fenntartva | minden jogot fenntartunk | minden jog | csak a "
        "szerkesztőség engedélyével | csak a kiadó engedélyével | csak a szerző engedélyével | utánközlés "
        "csak | utánközlése csak | újraközlés csak | másolása tilos | utánközlése tilos | újraközlése "
        "tilos | utánközlés tilos | szerzői jogi védelem | szerzői jogvédelem"
    ),
    permission_words=phrases(
        "másolás | másolása | terjesztés | terjesztése | felhasználás | újraközlés | utánközlés | "
        "engedély | engedélye | engedélyével | tilos | hozzájárulása"
        "| engedéllyel | szíves engedélyével | hozzájárulásával | közöljük | megjelenik a | engedélyezett "
        "| megengedett | másolni | terjeszteni | közlése | utánközlése | újraközlése"
        "| csak engedéllyel | csak írásos engedéllyel | engedély nélkül | engedélye nélkül | "
        "hozzájárulása nélkül | írásbeli engedélye | felhasználása tilos | terjesztése tilos"
    ),
    reuse_words=phrases(
        "a forrás megjelölésével | forrás megjelölésével | forrásmegjelöléssel | a forrás feltüntetésével "
        "| forrás feltüntetésével | szabadon terjeszthető | szabadon felhasználható | szabadon közölhető "
        "| szabadon másolható | szabadon átvehető | szabadon idézhető | szabadon újraközölhető | "
        "utánközlés megengedett | utánközlése megengedett | hivatkozással szabadon"
    ),
    holder_words={
        "anybody": phrases(
            "szerző- | szerkesztőség- | kiadó- | tulajdonos- | jogtulajdonos- | fordító- | alkotó- | illető | a"
        ),
        "label": phrases("kiadja | kiadja a | kiadja az | kiadó | tulajdonos"),
        "ends": phrases("kivéve | hacsak"),
    },
    belonging_words=phrases(
        "illetik | illeti | tulajdonát képezi | tulajdonát képezik | birtokolja | megilletik | fenntartja "
        "| a tulajdonosa"
        "| tulajdonosa a | tulajdonosa az"
    ),
    disclaimer_words=phrases(
        "nem feltétlenül tükrözik | nem feltétlenül tükrözi | a szerkesztőség véleményét | nem "
        "feltétlenül egyezik | nem tükrözik"
    ),
    withdrawn_words=phrases(
        "a cikket eltávolítottuk | a cikket visszavontuk | a cikk már nem elérhető | ezt a cikket "
        "eltávolították | a cikket töröltük | a cikket … eltávolítottuk | a cikket … visszavontuk | ezt a "
        "cikket … eltávolítottuk | cikk … már nem elérhető"
        "| ezt a cikket … visszavontuk | ezt a cikket visszavontuk | ezt a cikket eltávolítottuk | a "
        "cikket … töröltük | cikkünket visszavontuk | cikkünket … visszavontuk | cikkünket … "
        "eltávolítottuk | visszavont cikk | a szerkesztőség … visszavonta | a szerkesztőség visszavonta | "
        "a szerkesztőség eltávolította | cikket … visszavonta | az írást … visszavontuk | levettük az "
        "oldalról | cikket levettük | ezt az írást … visszavontuk"
    ),
    paywall_words=phrases(
        "csak előfizetőknek | előfizetőknek | előfizetőink | a folytatáshoz | a cikk teljes szövege | "
        "fizessen elő | a teljes cikket előfizetőink | előfizetőink számára | előfizetőinknek"
        "| csak előfizetők | csak előfizetőink | előfizetőink olvashatják | előfizetőknek szól | a teljes "
        "cikk előfizetőink | a cikk folytatása | a teljes cikk | a folytatás előfizetőinknek | az olvasás "
        "folytatásához | a továbbolvasáshoz | olvasná tovább | lépjen be a | lépjen be az olvasáshoz | "
        "már előfizető | ön már előfizető | előfizetői tartalom | előfizetői cikk | ha már előfizetőnk | "
        "előfizetéssel olvasható | zárt tartalom | támogatóinknak"
    ),
    read_more_words=phrases(
        "olvassa el | olvasd el | kapcsolódó cikkek | bővebben | további cikkek | olvassa el ezt is | "
        "olvasd el ezt is | ez is érdekelheti"
    ),
    newsletter_words=phrases(
        "iratkozzon fel | iratkozz fel | hírlevél | kövessen minket | kövess minket | hírlevelünkre"
    ),
    speech_verbs=phrases(
        "mondta | mondja | mondták | közölte | kijelentette | hangsúlyozta | tette hozzá | hozzátette "
        "| elmondta | kifejtette | magyarázta | írta | állította | állítja | szerint | jelezte | "
        "elismerte | figyelmeztetett | válaszolta | kérdezte | emlékeztetett | megígérte | "
        "fogalmazott"
    ),
    negations=words("nem ne sem se soha senki semmi sehol nincs nincsenek nélkül"),
    stopwords=frozenset(
        words(
            "a az és hogy nem is egy ez azt ezt meg van volt vagy de ha csak már még mint el be ki fel le "
            "úgy így mert lesz lehet kell minden aki ami amely akik amelyek ő ők én te mi ti neki nekik "
            "vele után előtt között alatt felett szerint miatt nélkül ellen számára által volna voltak "
            "lett nagyon több majd most itt ott hol mikor miért hogyan azonban pedig illetve valamint két"
        )
    ),
    snowball="hungarian",
    sample=(
        "Hétfőn új hidat avattak a városban a folyó felett. „Tíz éve vártunk erre” – mondta a "
        "polgármester asszony. Az építés 3,5 millió euróba került; az autók június 1-jétől járhatnak "
        "rajta."
    ),
)
