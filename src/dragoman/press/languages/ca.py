"""Catalan."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="ca",
    english_name="Catalan",
    own_name="català",
    letters="àçèéíïòóúü",
    abbreviations=frozenset(
        words(
            "sr sra srs dr dra prof av avda c pl núm pàg pàgs art etc ex aprox tel vol fig st sta vs s.a "
            "s.l gen febr abr set oct nov des km kg cm mm"
        )
    ),
    quotes=(
        ("«", "»"),
        ("“", "”"),
        ("„", "“"),
    ),
    decimal=",",
    group=".",
    months={
        1: ("de gener", "de gen", "gener", "gen"),
        2: ("de febrer", "de febr", "febrer", "febr"),
        3: ("de març", "març"),
        4: ("d’abril", "d’abr", "abril", "abr"),
        5: ("de maig", "maig"),
        6: ("de juny", "juny"),
        7: ("de juliol", "de jul", "juliol", "jul"),
        8: ("d’agost", "d’ag", "agost", "ag"),
        9: ("de setembre", "de set", "setembre", "set"),
        10: ("d’octubre", "d’oct", "octubre", "oct"),
        11: ("de novembre", "de nov", "novembre", "nov"),
        12: ("de desembre", "de des", "desembre", "des"),
    },
    weekdays=phrases(
        "dilluns | dimarts | dimecres | dijous | divendres | dissabte | diumenge | dl | dt | dc | dj "
        "| dv | ds | dg"
    ),
    today=phrases("avui"),
    yesterday=phrases("ahir"),
    clock_words=phrases("a les | a la"),
    published_words=phrases("publicat"),
    updated_words=phrases("actualitzat | modificat"),
    byline_words=phrases("per | per: | autor | autora | text | text: | escrit per"),
    role_words={
        "author": phrases(
            "autor | autora | per | text | autors | autores | un text de | text de | textos: | "
            "textos de | un reportatge de | reportatge de | reportatge: | una crònica de | "
            "crònica de | un article de | article de | entrevista de | entrevista: | anàlisi de | "
            "opinió de | signat per | escriu | columnista | redactat per | periodista: | reporter: | "
            "reportera:"
        ),
        "translator": phrases(
            "traducció | traducció de | traduït per | traductor | traductora | traduït del | "
            "traduït de | traducció del | traducció al català de | traducció al català | "
            "traduïda per | trad. | traductors | versió catalana de | versió catalana"
        ),
        "editor": phrases(
            "edició | editor | redacció | editora | edició de | editat per | directora | director | "
            "revisió: | correcció: | coordinació: | cap de redacció | coordinat per"
        ),
        "photographer": phrases(
            "foto | fotografia | fotògraf | imatge | fotos | fotos de | fotografies | fotografies de | "
            "fotografia de | fotògrafa | imatges: | imatges de | fotoperiodista"
        ),
        "illustrator": phrases(
            "il·lustració | il·lustracions | il·lustració de | il·lustracions de | il·lustrador | "
            "il·lustradora | il·lustrat per | dibuix | dibuixos: | dibuixos de | vinyeta | "
            "infografia | caricatura"
        ),
        "correspondent": phrases(
            "corresponsal | el nostre corresponsal | la nostra corresponsal | nostre corresponsal | "
            "nostra corresponsal | enviat especial | enviada especial | corresponsal a"
        ),
    },
    note_signatures={
        "translator": phrases(
            "n. del t. | n. de la t. | nota del traductor | n. del traductor | ndt | n.d.t. | "
            "nota de la traductora | nota de traducció | n. del trad. | n. t."
        ),
        "editor": phrases(
            "n. de la r. | n. de l'e. | nota de la redacció | nota de l’editor | ndlr | "
            "nota de redacció | n. r. | ndr | nota de l'editor | n. de la red."
        ),
    },
    comment_words=phrases("també | joc de paraules | a l'original | original | es refereix"),
    copula_words=phrases("és | són | era | eren | ha | han | va | estava"),
    disclaimer_stems={
        "view": phrases(
            "opini | punt de vista | punts de vista | responsab | posici | contingut | textos | articles"
        ),
        "whose": phrases("autor | redacci | mitj | diari | publicaci | editor | web | premsa estrangera"),
        "says": phrases(
            "no | exclusiv | únicament | express | reflect | comparte | personal | "
            "necessàriament | signa | són responsabilitat | responsable"
        ),
    },
    reports_verbs=phrases(
        "escriu | va escriure | informa | ha informat | explica | publica | ha publicat | cita | segons | "
        "d'acord amb | segons publica | revela | descriu | narra | recull | detalla | relata | recorda | "
        "conta | assegura | segons explica"
    ),
    outlet_words=phrases("diari | setmanari | revista | portal | agència | cadena | mitjà | web"),
    citing_words=phrases("citant | segons"),
    source_words=phrases(
        "font | fonts | via | segons | font de l'article | font original | font de la notícia | (de | "
        "extret de | a partir d'un article de"
    ),
    machine_words=phrases("traducció automàtica | traduït automàticament"),
    republished_words=phrases(
        "publicat originalment | publicat originalment a | reproduït amb permís | republicat | aquest "
        "article es va publicar originalment | amb permís de | es va publicar … originalment | publicat … "
        "originalment | originalment … publicat | va aparèixer … originalment | va sortir originalment | "
        "publicat per primera vegada | publicat per primer cop | article publicat | reproduïm | per "
        "cortesia de"
    ),
    credit_words=phrases(
        "foto | foto: | fotografia | imatge | il·lustració | arxiu | © | infografia | fotograma | "
        "dibuix | mapa | captura de pantalla | fotos | imatges | cedida per | crèdit"
    ),
    picture_words={
        "by": phrases("per | de"),
        "given": phrases("cedida per | cortesia de | gentilesa de | per a | via"),
        "copied": phrases("captura- | captura de pantalla | fotograma"),
        "nobody": phrases(
            "arxiu | arxius | d'arxiu | cedid- | cortesia | gentilesa | particular | privat- | personal | "
            "famili- | il·lustrativ- | il·lustració | autor- | redacció | lector- | xarxes socials | "
            "xarxes | internet | foto- | imatge | imatges | domini públic"
        ),
        "holder": phrases(
            "agència- | premsa | mitjans | mossos | policia | bombers | ajuntament | govern | generalitat "
            "| diputació | conselleria | universitat | museu | fundació | associació | editorial | diari "
            "| periòdic | gaseta | revista | setmanari | veu | punt | biblioteca | teatre | ràdio | "
            "televisió | club | el | la"
        ),
        "staged": phrases("il·lustrativ-"),
    },
    translated_words=phrases(
        "traducció | traduït | traduït per | traduït de l'anglès | traduït del | traducció del"
        "| trad. | traduïda per | traduït de | traducció: | versió catalana"
    ),
    original_words=phrases(
        "original | article original | text original | llegiu l'original | publicació original | versió "
        "original | enllaç a l'original | llegiu l'article original | font original | l'original"
    ),
    in_language_words=phrases("en … | en llengua …"),
    original_title_words=phrases("títol original | amb el títol | sota el títol | titulat"),
    rights_words=phrases(
        "titular dels drets | els drets | tots els drets | © | drets d'autor | llicència | els drets d'autor | els drets "
        "d’autor | drets d’autor | els drets del text | els drets d'aquest | els drets d’aquest"
        "| drets:"
    ),
    public_domain_words=phrases("domini públic | lliure de drets"),
    open_access_words=phrases("accés obert | lliure accés"),
    all_rights_words=phrases(
        "tots els drets reservats | drets reservats | prohibida la reproducció | prohibida la reproducció "
        "total | prohibida la còpia | reservats tots els drets | reproducció prohibida | es prohibeix la "
        "reproducció"
    ),
    permission_words=phrases(
        "reproducció | difusió | autorització | permís | prohibida | amb permís | amb l'autorització | "
        "amb l’autorització | per gentilesa | còpia | publicat amb | permesa"
        "| sense autorització | sense permís | queda prohibida | només amb autorització"
    ),
    disclaimer_words=phrases(
        "no reflecteixen necessàriament | l'opinió de l'autor | les opinions expressades"
    ),
    withdrawn_words=phrases(
        "aquest article ha estat retirat | l'article ha estat retirat | ja no està disponible | contingut "
        "eliminat"
        "| aquest article ha … estat retirat | aquest text ha estat retirat | hem retirat aquest article "
        "| article retirat | ha estat eliminat"
    ),
    paywall_words=phrases(
        "només per a subscriptors | exclusiu per a subscriptors | per continuar llegint | subscriu-te per "
        "llegir"
        "| per a subscriptors | només subscriptors | subscriu-te per | per llegir l'article complet | per "
        "llegir l’article complet | contingut per a subscriptors | ja ets subscriptor | la resta de "
        "l'article"
    ),
    reuse_words=phrases(
        "citant la font | citant-ne la font | esmentant la font | sempre que se citi | sempre que es citi "
        "| reproducció permesa | es permet la reproducció | es permet reproduir | pot ser reproduït | "
        "lliure reproducció | difusió lliure"
    ),
    holder_words={
        "anybody": phrases("autor- | editor- | propietari- | titular- | creador- | respectiu- | redacció"),
        "label": phrases("per | de | editat per | editada per | editor | propietari"),
        "ends": phrases("i els seus | llevat | excepte"),
    },
    belonging_words=phrases(
        "pertanyen a | pertanyen al | són propietat de | és propietat de | propietat de | corresponen a"
    ),
    read_more_words=phrases("llegiu també | llegeix també | llegir més | vegeu també"),
    speech_verbs=phrases(
        "va dir | ha dit | diu | diuen | va afirmar | ha afirmat | afirma | va explicar | ha explicat "
        "| explica | va afegir | ha afegit | afegeix | ha assegurat | assegura | ha subratllat | ha "
        "escrit | ha advertit | ha reconegut | va respondre | segons"
    ),
    negations=words("no ni mai ningú res cap enlloc tampoc sense"),
    stopwords=frozenset(
        words(
            "de la el i a que en els les un una per amb del dels al als no es és són era eren ser ha han "
            "hi ho va van com més però o si quan on qui què aquest aquesta aquests aquestes aquell seva "
            "seu seus seves ell ella ells elles nosaltres vosaltres jo tu li lo també molt tot tots tota "
            "totes entre sense sobre contra fins des després abans ja encara només dos pel pels"
        )
    ),
    snowball="catalan",
    sample=(
        "Dilluns la ciutat va inaugurar un nou pont sobre el riu. «L'esperàvem des de fa deu anys», "
        "va dir l'alcaldessa. L'obra ha costat 3,5 milions d'euros; els cotxes passaran a partir de "
        "l'1 de juny."
    ),
)
