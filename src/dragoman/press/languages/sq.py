"""Albanian."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="sq",
    english_name="Albanian",
    own_name="shqip",
    letters="çë",
    abbreviations=frozenset(
        words(
            "z znj dr prof ing av gen kol nr f fq art p.sh etj dmth shën rr bul tel min km kg cm mm mln "
            "mld red përkth"
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
        1: ("janar", "jan", "yanvar", "yan"),
        2: ("shkurt", "shk", "fevral", "fev"),
        3: ("mars", "mar", "mart"),
        4: ("prill", "pri", "aprel", "apr"),
        5: ("maj", "may"),
        6: ("qershor", "qer", "iyun", "iyn"),
        7: ("korrik", "korr", "iyul", "iyl"),
        8: ("gusht", "gush", "avqust", "avq"),
        9: ("shtator", "sht", "sentyabr", "sen"),
        10: ("tetor", "tet", "oktyabr", "okt"),
        11: ("nëntor", "nën", "noyabr", "noy"),
        12: ("dhjetor", "dhj", "dekabr", "dek"),
    },
    weekdays=phrases(
        "e hënë | e martë | e mërkurë | e enjte | e premte | e shtunë | e diel | hën | mar | mër | "
        "enj | pre | sht | die"
    ),
    today=phrases("sot"),
    yesterday=phrases("dje"),
    clock_words=phrases("në | në orën"),
    published_words=phrases("publikuar"),
    updated_words=phrases("përditësuar"),
    byline_words=phrases("nga | nga: | autori | autorja | teksti | shkruan | shkruan:"),
    role_words={
        "author": phrases(
            "autori | autorja | nga | shkruan | autorë | autore | shkroi | shkruar nga | tekst: | "
            "një tekst nga | reportazh nga | reportazh: | intervistoi | bisedoi | përgatiti | "
            "përgatitur nga | analizë nga | opinion nga | kolumnist | kolumniste | teksti nga | "
            "gazetar: | gazetare: | reporter: | reportere:"
            "| autor | autor: | autori: | autorja:"
        ),
        "translator": phrases(
            "përktheu | përkthimi | përkthyes | përkthyer nga | përktheu nga | përkthyer prej | "
            "përkthyese | përkthyesi | përkthyesja | përkthim | përkthimi nga | shqipëroi | "
            "shqipëruar nga | solli në shqip | e përktheu"
        ),
        "editor": phrases(
            "redaktor | redaksia | kryeredaktor | redaktore | redaktoi | redaktuar nga | "
            "kryeredaktore | editor | editoi | botues | korrektor | përgjegjës"
        ),
        "photographer": phrases(
            "foto | fotografi | fotografia | fotografë | fotograf | fotografe | fotografoi | fotot | "
            "foto nga | imazh"
        ),
        "illustrator": phrases(
            "ilustrim | ilustrime | ilustrimi | ilustrator | ilustratore | ilustroi | ilustruar nga | "
            "vizatim: | vizatime | karikaturë | kolazh | grafika:"
        ),
        "correspondent": phrases(
            "korrespondent | korrespondente | korrespondenti ynë | korrespondentja jonë | "
            "i dërguar special | i dërguari special | e dërguara speciale | e dërguar speciale"
            "| nga korrespondenti ynë | nga korrespondentja jonë"
        ),
    },
    note_signatures={
        "translator": phrases(
            "shën. përkth. | shënim i përkthyesit | përkth. | përkthyesi | sh. p. | shënim i përkth. | sh.p."
        ),
        "editor": phrases(
            "shën. red. | shënim i redaksisë | red. | redaksia | sh. r. | sh.r. | shënim i red."
        ),
    },
    comment_words=phrases("gjithashtu | lojë fjalësh | në origjinal"),
    copula_words=phrases("është | janë | ishte | ishin"),
    disclaimer_stems={
        "view": phrases("mendim | opinion | pikëpamj | qëndrim | përgjegj | përmbajtj | artikujt | shkrimet"),
        "whose": phrases("autor | redaksi | gazet | portal | huaj | përkthy"),
        "says": phrases("nuk | vetëm | personal | shpreh | pasqyr | i takojnë"),
    },
    reports_verbs=phrases(
        "shkruan | shkroi | raporton | raportoi | njofton | njoftoi | transmeton | thekson | pohon | "
        "citon | sipas | duke cituar | përshkruan | rrëfen | shpjegon | zbulon | tregon | kujton | vëren "
        "| shkruajnë | sipas gazetës | pyet"
    ),
    outlet_words=phrases(
        "gazeta | revista | portali | agjencia | televizioni | e përditshmja | gazetën | gazetës | "
        "revistën | revistës | revista javore | javorja | e përjavshmja | portalit | agjencisë | gazetë | "
        "revistë | të përjavshmes | të përditshmes"
    ),
    citing_words=phrases("duke cituar | duke iu referuar"),
    source_words=phrases(
        "burimi | burime | marrë nga | sipas | burimi i artikullit | burimi i tekstit | burimi origjinal "
        "| (burimi | (nga | burim | sipas artikullit | burimi i lajmit"
    ),
    republished_words=phrases(
        "botuar për herë të parë | ribotuar | ribotuar nga | me lejen e | botuar fillimisht | botuar … "
        "për herë të parë | u botua fillimisht | u botua për herë të parë | u botua së pari | botuar së "
        "pari | fillimisht … botuar | marrë me leje | ribotohet"
        "| marrë nga | botuar me lejen e"
    ),
    machine_words=phrases("përkthim automatik"),
    credit_words=phrases(
        "foto | foto: | fotografi | ilustrim | © | fotografia | pamje | infografikë | vizatim | "
        "burimi i fotos"
    ),
    picture_words={
        "by": phrases("nga"),
        "given": phrases("me lejen e | dhuruar nga | për | përmes"),
        "copied": phrases("pamje ekrani | kapje ekrani"),
        "nobody": phrases(
            "arkiv- | personal- | privat- | familjar- | ilustrues- | ilustrim- | ilustrativ- | autor- | "
            "redaksi- | lexues- | rrjetet sociale | internet | foto | fotografi- | imazh | pamje"
        ),
        "holder": phrases(
            "agjenci- | shtypi | media | policia | zjarrfikës | bashkia | komuna | ministri- | qeveri- | "
            "universitet- | muze- | fondacion- | shoqat- | botime | gazeta | lajme | revista | zëri | "
            "koha | teatri | biblioteka | radio | televizion-"
        ),
        "staged": phrases("ilustrues- | ilustrativ-"),
    },
    translated_words=phrases(
        "përkthim | përkthyer | përkthyer nga"
        "| përktheu | përkthimi | përkthyer prej | shqipëroi | shqipëruar nga | solli në shqip | e "
        "përktheu | përktheu nga | përkthimi nga"
    ),
    original_words=phrases(
        "origjinali | artikulli origjinal | teksti origjinal | botimi origjinal | burimi origjinal | lexo "
        "origjinalin | lexoni origjinalin | artikulli në origjinal | lidhja me origjinalin"
    ),
    in_language_words=phrases("në … | në gjuhën …"),
    original_title_words=phrases("me titull | titulli origjinal | nën titullin | titulluar"),
    rights_words=phrases(
        "të drejtat | të gjitha të drejtat | © | e drejta e autorit | licenca | të drejtat e autorit | të "
        "drejtat për | të drejtat e këtij"
    ),
    public_domain_words=phrases("domeni publik | pronë publike"),
    all_rights_words=phrases(
        "të gjitha të drejtat e rezervuara | ndalohet riprodhimi | ndalohet ribotimi | të gjitha të "
        "drejtat të rezervuara | të gjitha të drejtat janë të rezervuara | të drejtat e rezervuara | të "
        "drejta të rezervuara"
    ),
    permission_words=phrases(
        "riprodhimi | ribotimi | leja | lejen | ndalohet | me leje | me lejen | me mirësjelljen | botohet "
        "me | lejohet"
        "| pa leje | pa lejen | vetëm me leje | vetëm me lejen | pa miratimin"
    ),
    disclaimer_words=phrases("nuk pasqyrojnë domosdoshmërisht | pikëpamjet e autorit"),
    withdrawn_words=phrases(
        "artikulli është hequr | artikulli u hoq | nuk është më i disponueshëm | ky artikull është hequr "
        "| ky artikull … është hequr | artikulli është tërhequr | artikulli … u hoq | artikulli u tërhoq "
        "| shkrimi është hequr"
    ),
    paywall_words=phrases("vetëm për abonentët | për abonentët | për të vazhduar leximin"),
    reuse_words=phrases(
        "duke cituar burimin | me citimin e burimit | lejohet ribotimi | lejohet riprodhimi | ribotimi "
        "lejohet | me kusht që të citohet"
    ),
    holder_words={
        "anybody": phrases("autor- | redaksi- | pronar- | botues- | përkthyes-"),
        "label": phrases("botues | botuar nga | pronar"),
        "ends": phrases("përveç"),
    },
    belonging_words=phrases("të drejtat i takojnë | i takojnë | i përkasin | janë pronë e | pronë e"),
    read_more_words=phrases("lexo edhe | lexoni edhe | lexo më shumë | shiko edhe"),
    speech_verbs=phrases(
        "tha | thotë | thanë | deklaroi | deklaron | shtoi | shton | theksoi | thekson | shpjegoi | "
        "shkroi | shkruan | pohoi | pranoi | paralajmëroi | u përgjigj | pyeti | kujtoi | sipas"
    ),
    negations=words("nuk s' mos jo asnjë askush asgjë kurrë askund pa"),
    stopwords=frozenset(
        words(
            "dhe në të e i me për nga një që se është janë ishte ishin ka kanë kishte do si por ose më "
            "nuk u duke deri pas para mes mbi nën tek ky kjo këta këto ai ajo ata ato ne ju unë ti tij "
            "saj tyre kur ku kush cili cila cilët çfarë vetëm edhe shumë gjithë dy pa kundër sipas"
        )
    ),
    suffixes=words("eve ave ëve it in ës së ët at en ve ja je ri e i u a ë"),
    sample=(
        "Të hënën në qytet u hap një urë e re mbi lumë. “E kemi pritur dhjetë vjet”, tha kryetarja e "
        "bashkisë. Ndërtimi kushtoi 3,5 milionë euro; makinat do të kalojnë nga 1 qershori. Pse vetëm "
        "tani?"
    ),
)
