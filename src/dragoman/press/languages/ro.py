"""Romanian."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="ro",
    english_name="Romanian",
    own_name="română",
    letters="ăâîșțşţ",
    abbreviations=frozenset(
        words(
            "dl d-l dna d-na dr prof ing av gen col lt str bd nr sf art alin pag p etc ex aprox tel vol "
            "ed trad red mil mld km kg cm mm min max î.hr d.hr ș.a ş.a s.a s.r.l jud"
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
    group=".",
    months={
        1: ("ianuarie", "ian", "yanvar", "yan"),
        2: ("februarie", "feb", "fevral", "fev"),
        3: ("martie", "mar", "mart"),
        4: ("aprilie", "apr", "aprel"),
        5: ("mai", "may"),
        6: ("iunie", "iun", "iyun", "iyn"),
        7: ("iulie", "iul", "iyul", "iyl"),
        8: ("august", "aug", "avqust", "avq"),
        9: ("septembrie", "sept", "sentyabr", "sen"),
        10: ("octombrie", "oct", "oktyabr", "okt"),
        11: ("noiembrie", "nov", "noyabr", "noy"),
        12: ("decembrie", "dec", "dekabr", "dek"),
    },
    weekdays=phrases(
        "luni | marți | miercuri | joi | vineri | sâmbătă | duminică | lun | mar | mie | vin | sâm | dum"
    ),
    today=phrases("astăzi | azi"),
    yesterday=phrases("ieri"),
    clock_words=phrases("la | la ora"),
    published_words=phrases("publicat"),
    updated_words=phrases("actualizat | modificat"),
    byline_words=phrases("de | de: | autor | autoare | autori | text | text: | scris de | interviu de"),
    role_words={
        "author": phrases(
            "autor | autoare | de | text | scris de | autorul | autoarea | un text de | "
            "un reportaj de | reportaj de | reportaj: | un articol de | articol de | o analiză de | "
            "analiză de | un eseu de | eseu de | opinie de | interviu: | interviu realizat de | "
            "a consemnat | au consemnat | consemnat de | realizat de | material realizat de | "
            "semnat de | reporter: | jurnalist: | jurnalistă: | reporteră:"
        ),
        "translator": phrases(
            "traducere | traducere de | tradus de | traducător | traducătoare | traducerea | "
            "tradus din | traducere din | trad. | traducători | în traducerea | în românește de | "
            "versiunea în română"
        ),
        "editor": phrases(
            "redactor | editor | redacția | redactor-șef | editat de | redactor șef | editoare | "
            "editorul | editare | redactori | corectură | coordonator | coordonatoare | "
            "ediție îngrijită de | îngrijit de | redactare"
        ),
        "photographer": phrases(
            "foto | fotografie | fotograf | fotografii | fotografii de | fotografa | fotoreporter | "
            "imagine: | imagini:"
        ),
        "correspondent": phrases(
            "corespondent | trimis special | corespondentă | corespondentul | corespondentul nostru | "
            "corespondenta noastră | trimisul special | trimisa specială | trimisă specială | "
            "trimisul nostru special | corespondență de la | corespondență din | corespondență"
            "| de la corespondentul nostru | de la corespondenta noastră | de la trimisul nostru | "
            "de la trimisul nostru special | de la trimisa noastră"
        ),
        "illustrator": phrases(
            "ilustrație | ilustrații | ilustrația | ilustrator | ilustratoare | ilustrat de | desen: | "
            "desene: | caricatură | grafică | colaj | desenat de"
        ),
    },
    note_signatures={
        "translator": phrases(
            "n. tr. | n.tr. | n. trad. | nota traducătorului | n.t. | n. t. | nota trad. | "
            "n. traducătorului | nota traducătoarei | nota trad | n.trad. | n. trad | "
            "traducătorul | traducătoarea | notele traducătorului | n. tr | trad. | "
            "n. traducătoarei | nota tr. | n. t | n.trad | adnotarea traducătorului"
        ),
        "editor": phrases(
            "n. red. | n.red. | n.r. | n. r. | nota redacției | red. | nota red. | "
            "nota editorului | n. redacției | redacția | din partea redacției | n. ed. | n.ed. | "
            "nota editorială | n. a. | n.a. | nota autorului | erată | precizare | "
            "nota noastră | n. n. | n.n. | n.a | n. redactorului | n.ed | adnotarea redacției"
        ),
    },
    comment_words=phrases(
        "intraductibil | și el | de asemenea | joc de cuvinte | în original | original | se referă | "
        "este vorba | sublinierea | sic | numele a fost schimbat | proverb | rimează | citat | "
        "nu mai există | a nu se confunda | între timp | cuvântul | expresia"
    ),
    copula_words=phrases(
        "este | sunt | era | erau | a fost | au fost | e | are | a murit | poate | există | nu"
    ),
    disclaimer_stems={
        "view": phrases(
            "opini | punct de vedere | puncte de vedere | responsab | poziți | părer | "
            "răspunde | punctul de vedere | punctele de vedere | conținut | texte | articole | "
            "angajea | linia editorial"
        ),
        "whose": phrases(
            "autor | redacți | publicați | ziar | site | editor | revist | presa străină | "
            "traduc | străin | semnate | noastr | preluat"
        ),
        "says": phrases(
            "nu | doar | exclusiv | personal | exprim | reflect | reprezint | aparțin | "
            "neapărat | angaj | coincid | revine | asum | le aparțin"
        ),
    },
    reports_verbs=phrases(
        "scrie | scriu | a scris | transmite | a transmis | relatează | a relatat | informează | anunță | "
        "a anunțat | afirmă | publică | a publicat | citează | conform | citând | povestește | susține | "
        "descrie | explică | arată | dezvăluie | notează | consemnează | potrivit | relata | se întreabă "
        "| a descris | prezintă | amintește"
    ),
    citing_words=phrases("citând | care citează | citat de | cu referire la | citează"),
    outlet_words=phrases(
        "ziarul | cotidianul | săptămânalul | revista | portalul | site-ul | agenția | publicația | "
        "televiziunea | postul | jurnalul | ziar | ziarului | revistei | săptămânalului | cotidianului | "
        "săptămânal | cotidian | portal | site | lunar | gazeta | agenția de presă | publicației"
        "| portalului | site-ului"
    ),
    source_words=phrases(
        "sursa | sursă | surse | preluat de pe | potrivit | sursa articolului | sursa textului | sursa "
        "originală | sursa știrii | (din | (după | după un articol din | pe baza unui articol din | "
        "rezumatul unui articol din | preluare din | preluare de pe"
    ),
    credit_words=phrases(
        "foto | foto: | sursa foto | imagine | credit foto | captură de ecran | arhivă | © | autor: | "
        "foto arhivă | captură foto | captură video | infografic | sursă foto | credite foto | "
        "grafică | desen"
    ),
    picture_words={
        "by": phrases("de"),
        "given": phrases(
            "prin amabilitatea | oferită de | oferit de | pus la dispoziție de | pentru | via | prin "
            "bunăvoința"
        ),
        "copied": phrases("captură- | captura- | screenshot- | print screen"),
        "nobody": phrases(
            "arhiv- | personal- | privat- | ilustrativ- | cu rol | cu caracter | simbol | familie- | "
            "familiei | cititor- | autor- | redacți- | rețele sociale | internet | foto | fotografi- | "
            "imagin- | imagine | oferit- | domeniu public | colaj | caracter"
        ),
        "holder": phrases(
            "agenți- | presă | presa | media | photos | poliți- | pompieri | isu | primări- | consiliul | "
            "prefectura | ministerul | guvern- | universitat- | muzeu- | fundați- | asociați- | editura | "
            "ziarul | ziar | gazeta | jurnalul | monitorul | evenimentul | adevărul | săptămâna | revista "
            "| buletinul | curierul | știri | teatrul | biblioteca | mitropolia"
        ),
        "staged": phrases("ilustrativ- | caracter"),
    },
    translated_words=phrases(
        "traducere | traducere din | tradus | tradus din | tradus de | traducere de | traducerea | "
        "tradus pentru | a tradus | traducere și adaptare"
        "| trad. | în traducerea | în românește de | tradusă de | tradusă din"
    ),
    republished_words=phrases(
        "preluat | preluat cu permisiunea | publicat inițial | publicat cu acordul | publicat pentru "
        "prima dată | apărut inițial | articol preluat | publicat inițial în | reprodus cu permisiunea | "
        "republicat | republicat cu acordul | preluat din | a apărut inițial | a apărut … inițial | "
        "apărut … inițial | publicat … inițial | inițial … publicat | a fost publicat inițial | a fost "
        "publicat pentru prima | a apărut pentru prima | apărut pentru prima dată | articol publicat în | "
        "articol apărut în | text publicat în | text apărut în | apărut în revista | apărut în ziarul | "
        "publicat prima dată | reprodus din | prin amabilitatea | cu permisiunea"
        "| preluat cu acordul | preluare din | republicat din"
        "| preluăm | preluăm din | reproducem | republicăm"
        "| în cadrul unui schimb"
    ),
    machine_words=phrases(
        "traducere automată | tradus automat | tradusă automat | traducere realizată automat | tradus "
        "cu ajutorul"
    ),
    original_words=phrases(
        "original | articolul original | textul original | citește originalul | publicația originală | "
        "articol original | text original | articolul în original | citește în original | citiți "
        "originalul | link către original | originalul | sursa originală | versiunea originală | citește "
        "articolul original | originalul aici"
    ),
    original_title_words=phrases(
        "titlul original | cu titlul | sub titlul | titlu original | titlul în original | intitulat | "
        "intitulată | titlul articolului original"
    ),
    in_language_words=phrases("în … | în limba …"),
    rights_words=phrases(
        "drepturile | toate drepturile | © | drepturi de autor | licență | drepturile asupra | sub "
        "licența | sub licență | preluarea"
        "| drepturile de autor | drepturile pentru | drepturile de autor asupra | titularul drepturilor"
        "| drepturi: | drepturi de autor:"
    ),
    open_access_words=phrases("acces deschis | acces liber | în acces deschis"),
    public_domain_words=phrases(
        "domeniu public | domeniul public | în domeniul public | drepturile de autor au expirat | liber "
        "de drepturi"
    ),
    all_rights_words=phrases(
        "toate drepturile rezervate | reproducerea interzisă | reproducerea totală sau parțială | "
        "reproducerea integrală sau parțială | reproducerea este interzisă | reproducerea fără | "
        "preluarea fără | preluarea este interzisă | preluarea interzisă | reproducerea numai | preluarea "
        "numai | copierea interzisă | drepturi rezervate | toate drepturile sunt rezervate | protejat de "
        "legea drepturilor"
        "| reproducerea este permisă numai | reproducerea este permisă doar | preluarea este permisă "
        "numai"
    ),
    permission_words=phrases(
        "reproducerea | preluarea | copierea | distribuirea | acordul | permisiunea | interzisă | interzise"
        "| cu acordul | cu permisiunea | preluat cu | reprodus cu | publicat cu | cu amabilitatea | "
        "acordului | permisiune | permisă | permisă numai | acord"
        "| fără acordul | fără permisiunea | fără acord scris | numai cu acordul | doar cu acordul | "
        "numai cu permisiunea | este interzisă | este permisă numai cu | este permisă doar cu acordul"
    ),
    reuse_words=phrases(
        "cu menționarea sursei | cu citarea sursei | cu indicarea sursei | cu condiția menționării | cu "
        "condiția citării | cu condiția menționării sursei | preluarea este permisă | preluarea este "
        "liberă | preluare liberă | reproducerea este liberă | reproducerea este permisă cu | poate fi "
        "preluat | pot fi preluate | poate fi reprodus liber | preluarea textului este permisă"
    ),
    holder_words={
        "anybody": phrases(
            "autor- | redacți- | redacţi- | editor- | editur- | proprietar- | titular- | deținător- | traducător- | respectiv-"
        ),
        "label": phrases("editată de | editat de | publicat de | de | editor | proprietar"),
        "ends": phrases("și partenerii | cu excepția | dacă nu"),
    },
    belonging_words=phrases(
        "drepturile aparțin | aparțin | aparţin | aparține | sunt deținute de | sunt proprietatea | este "
        "proprietatea | proprietatea | revin | rămân la | îi aparțin"
    ),
    disclaimer_words=phrases(
        "opiniile exprimate | nu reflectă în mod necesar | aparțin exclusiv autorilor | aparțin "
        "autorilor | nu reflectă neapărat | nu reprezintă neapărat | nu reflectă poziția | nu angajează "
        "redacția | poziția redacției"
    ),
    withdrawn_words=phrases(
        "articolul a fost șters | articolul a fost retras | acest articol a fost retras | acest articol a "
        "fost șters | articolul a fost eliminat | nu mai este disponibil | articolul a fost … șters | "
        "articolul a fost … retras | acest articol a fost … retras | articol … nu mai este disponibil"
        "| acest articol a fost … șters | acest articol a fost … eliminat | acest text a fost … retras | "
        "articolul a fost … eliminat | am retras acest articol | am retras articolul | am șters acest "
        "articol | redacția a retras | articol retras | articol șters | materialul a fost … retras | "
        "materialul a fost retras | știrea a fost … retrasă | nu mai sunt disponibil | text retras | "
        "retras de redacție | retras de pe site"
    ),
    paywall_words=phrases(
        "doar pentru abonați | conținut pentru abonați | pentru a citi în continuare | abonează-te pentru "
        "a citi | articol exclusiv pentru abonați | ai deja abonament | doar abonaților | abonaților | "
        "rezervat abonaților"
        "| articol pentru abonați | acest articol este rezervat | doar abonații | numai pentru abonați | "
        "conținut exclusiv pentru | pentru a citi tot articolul | pentru a citi articolul complet | "
        "pentru a citi integral | pentru a continua lectura | restul articolului | ești deja abonat | "
        "sunteți deja abonat | autentifică-te pentru a citi | deblochează articolul | conținut premium | "
        "continuarea este disponibilă | disponibil doar abonaților"
    ),
    read_more_words=phrases(
        "citește și | citiți și | citește mai mult | vezi și | articole similare | citește mai departe "
        "| pe aceeași temă | te-ar putea interesa | mai multe despre"
    ),
    newsletter_words=phrases(
        "abonează-te la newsletter | urmărește-ne | abonează-te la | abonați-vă la | înscrie-te la | "
        "primește zilnic | în căsuța | urmăriți-ne | newsletterul nostru"
        "| canalul nostru de | urmărește-ne pe | urmăriți-ne pe"
    ),
    speech_verbs=phrases(
        "a spus | spune | spun | a declarat | declară | a afirmat | afirmă | a explicat | explică | a "
        "adăugat | adaugă | a precizat | precizează | a subliniat | subliniază | a scris | scrie | a "
        "comentat | a recunoscut | a avertizat | a răspuns | a întrebat | a amintit | a anunțat | susține "
        "| consideră | potrivit | spus | declarat | afirmat | adăugat | explicat | precizat | transmis | "
        "scris | subliniat | anunțat"
    ),
    negations=words("nu nici nimeni nimic niciodată nicăieri niciun nicio fără"),
    stopwords=frozenset(
        words(
            "și şi în de la a cu pe care nu se o un una din pentru este sunt era erau fi fost că să mai "
            "ce dar sau ca cum când unde cine al ale ai lui ei lor el ea noi voi eu tu îl îi le ne vă mă "
            "te i-a s-a au am are avea prin după fără între sub peste către până dacă doar foarte tot "
            "toate toți acest această acesta aceasta acești aceste acel acea cel cea cei cele își sa său "
            "săi sale într-o într-un dintre despre împotriva încă deja doi două"
        )
    ),
    snowball="romanian",
    sample=(
        "Luni, în oraș a fost inaugurat un nou pod peste râu. „Am așteptat asta zece ani”, a spus "
        "primărița. Construcția a costat 3,5 milioane de lei; mașinile vor trece de la 1 iunie."
    ),
)
