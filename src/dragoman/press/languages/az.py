"""Azerbaijani."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="az",
    english_name="Azerbaijani",
    own_name="azərbaycan",
    letters="çəğıöşü",
    abbreviations=frozenset(
        words(
            "və b.e c cən d-r dos prof akad küç m məs s səh st t y yəni mln mlrd min km kg sm man saat "
            "dəq red tərc b.e.ə"
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
        1: ("yanvar", "yan"),
        2: ("fevral", "fev"),
        3: ("mart", "mar"),
        4: ("aprel", "apr"),
        5: ("may",),
        6: ("iyun", "iyn"),
        7: ("iyul", "iyl"),
        8: ("avqust", "avq"),
        9: ("sentyabr", "sen"),
        10: ("oktyabr", "okt"),
        11: ("noyabr", "noy"),
        12: ("dekabr", "dek"),
    },
    weekdays=phrases(
        "bazar ertəsi | çərşənbə axşamı | çərşənbə | cümə axşamı | cümə | şənbə | bazar | b.e | ç.a | c.a"
    ),
    today=phrases("bu gün"),
    yesterday=phrases("dünən"),
    clock_words=phrases("saat"),
    published_words=phrases("dərc | yayımlan"),
    updated_words=phrases("yenilən"),
    byline_words=phrases("müəllif | müəllif: | müəlliflər | mətn | hazırladı | yazdı"),
    role_words={
        "author": phrases(
            "müəllif | mətn | hazırladı | müəlliflər | yazan | hazırlayan | hazırladılar | "
            "söhbətləşdi | müsahibə: | reportaj: | yazının müəllifi | məqalənin müəllifi | yazı: | "
            "köşə yazarı | … yazır | … yazdı | jurnalist:"
        ),
        "translator": phrases(
            "tərcümə | tərcüməçi | tərcümə etdi | tərcümə edən | tərcümə edib | çevirən | "
            "tərcüməçilər | tərcüməsi | ingiliscədən tərcümə | ingilis dilindən tərcümə | "
            "rus dilindən tərcümə | … tərcümə etdi | … tərcüməsi | azərbaycancaya çevirən"
            "| çevirdi | çevirib | dilimizə çevirən"
        ),
        "editor": phrases(
            "redaktor | baş redaktor | redaksiya | redaktə | redaktə etdi | redaktə edən | "
            "baş redaktor müavini | məsul redaktor | şef-redaktor | korrektor | tərtib edən"
        ),
        "photographer": phrases(
            "foto | fotoqraf | şəkil | fotolar | fotoqraflar | fotomüxbir | çəkən | şəkillər | foto və "
            "mətn | … fotosu | … fotoları"
        ),
        "correspondent": phrases(
            "müxbir | müxbirimiz | xüsusi müxbir | xüsusi müxbirimiz | bölgə müxbiri | reportyor | "
            "hərbi müxbir | öz müxbirimiz"
        ),
        "illustrator": phrases(
            "illüstrasiya | illüstrasiyalar | rəssam | rəsm: | rəsmlər: | karikatura: | kollaj | "
            "infoqrafika | qrafika:"
        ),
    },
    note_signatures={
        "translator": phrases(
            "tərc. qeydi | tərcüməçinin qeydi | tərcüməçidən | tərc. | tərcüməçi | "
            "tərcümənin qeydi | tərc. qeyd"
        ),
        "editor": phrases(
            "red. qeydi | redaksiyanın qeydi | redaksiyadan | red. | redaktorun qeydi | qeyd | "
            "red. qeyd | redaktordan"
        ),
    },
    comment_words=phrases(
        "həmçinin | orijinal | mətndə | söz oyunu | nəzərdə | vurğu | atalar sözü | qafiyə | "
        "sitat | artıq yoxdur | sözü | ifadəsi"
    ),
    copula_words=phrases(
        "idi | olub | olmuşdur | edilib | imiş | deyil | -mışdır | -mişdir | -ıldı | -ildi | "
        "-ırdı | -irdi | -ır | -ir"
    ),
    disclaimer_stems={
        "view": phrases("fikir | fikr | rəy | mövqe | baxış | məsuliyyət | məzmun | məqalə | material"),
        "whose": phrases("müəllif | redaksiya | sayt | qəzet | nəşr | portal"),
        "says": phrases(
            "əks etdir | ifadə | daşımır | aiddir | şəxsi | uyğun gəlmə | üst-üstə | bölüşmə | "
            "yalnız | deyil | məsul"
        ),
    },
    reports_verbs=phrases(
        "yazır | yazıb | yazdı | bildirir | bildirib | bildirdi | xəbər verir | xəbər verib | məlumat "
        "verir | açıqlayıb | dərc edib | istinadən | məlumatına görə | görə | təsvir edir | danışır | "
        "nəql edir | izah edir | qeyd edir | açıqlayır | yazırlar | yazdığına görə | bildirdiyinə görə | "
        "xatırladır | nəql edib | diqqət çəkir"
    ),
    citing_words=phrases("istinadən | istinad edərək"),
    outlet_words=phrases(
        "qəzeti | jurnalı | saytı | portalı | agentliyi | nəşri | qəzetinin | qəzetində | qəzetinə | "
        "jurnalının | jurnalında | jurnalına | saytının | saytında | portalının | portalında | "
        "agentliyinin | həftəliyi | həftəlik | nəşrinin | nəşrində"
    ),
    source_words=phrases(
        "mənbə | mənbələr | istinadən | məqalənin mənbəyi | mətnin mənbəyi | xəbərin mənbəyi | mənbəsi | "
        "ilkin mənbə | (mənbə | əsasında | qəzetinin materialı əsasında"
    ),
    credit_words=phrases(
        "foto | foto: | şəkil | foto mənbəyi | skrinşot | © | fotolar | şəkillər | foto mənbə | kollaj"
    ),
    picture_words={
        "given": phrases("təqdim edib | icazəsi ilə | üçün | vasitəsilə"),
        "copied": phrases("skrinşot- | ekran görüntüsü | kadr"),
        "nobody": phrases(
            "arxiv- | şəxsi | ailə- | müəllif- | redaksiya- | oxucu- | açıq mənbə- | mənbələrdən | sosial "
            "şəbəkə- | sosial | internet | foto- | şəkil- | illüstrasiya | kollaj"
        ),
        "holder": phrases(
            "agentli- | mətbuat | media | nazirli- | hökumət | bələdiyyə- | polis- | fövqəladə | muzey- | "
            "fond- | qəzet- | jurnal- | xəbər- | radio | televiziya- | universitet- | teatr- | kitabxana- "
            "| xidmət-"
        ),
        "staged": phrases("illüstrasiya"),
    },
    translated_words=phrases(
        "tərcümə | tərcümə edilib | ingiliscədən tərcümə | rus dilindən tərcümə"
        "| tərcümə edən | tərcümə etdi | tərcüməsi | çevirən | tərcümə edib | tərcümə olunub"
        "| çevirdi | çevirib | tərcümə edən: | dilindən çevirdi"
    ),
    republished_words=phrases(
        "icazəsi ilə dərc olunub | ilk dəfə dərc olunub | təkrar nəşr | ilk dəfə … dərc olunub | ilk dəfə "
        "… dərc edilib | ilk dəfə … çap olunub | ilk dəfə çap olunub | ilkin olaraq … dərc | ilk öncə … "
        "dərc | icazəsi ilə | əvvəlcə … dərc olunub | əvvəlcə … çap olunub"
        "| ilk dəfə … çıxıb | ilk dəfə … dərc | ilk dəfə … çap | ilk dəfə … nəşr | ilk dəfə … "
        "yayımlanıb | ilk dəfə … işıq üzü"
    ),
    machine_words=phrases("maşın tərcüməsi | avtomatik tərcümə"),
    original_words=phrases(
        "orijinal | orijinalı | məqalənin orijinalı | orijinal məqalə | orijinal mətn | məqalənin əsli | "
        "orijinal mənbə | orijinalını oxuyun | əsas mənbə | orijinal yazı | orijinala keçid | ilkin mənbə"
    ),
    in_language_words=phrases("… dilində | … dilindəki"),
    original_title_words=phrases("başlığı ilə | adı ilə | başlıqlı | orijinal başlıq | adlı"),
    rights_words=phrases(
        "hüquq sahibi | nəşr hüququ | hüquqları | bütün hüquqlar | © | müəllif hüququ | lisenziya | müəllif hüquqları | istinad zəruridir"
        "| bu yazının hüquqları | materialın hüquqları | müəlliflik hüququ | müəlliflik hüquqları"
    ),
    public_domain_words=phrases("ictimai mülkiyyət | ictimai mülk"),
    open_access_words=phrases("açıq giriş | açıq girişdədir"),
    all_rights_words=phrases(
        "bütün hüquqlar qorunur | hüquqları qorunur | bütün hüquqlar | icazəsiz istifadə | müəllif "
        "hüquqları qorunur | hüquqlar qorunur | istifadəsi qadağandır"
    ),
    permission_words=phrases(
        "icazə | icazəsi | icazəsiz | qadağandır | istinad | razılığı | icazəsi ilə | icazə ilə | "
        "razılığı ilə | istifadə | köçürülməsi"
        "| icazəsi olmadan | razılığı olmadan | yazılı icazə | yalnız icazə ilə | icazə olmadan"
    ),
    reuse_words=phrases(
        "mənbə göstərilməklə | mənbəyə istinadla | mənbəyə istinad etməklə | istinad edilməklə | "
        "istifadəyə icazə verilir | dərc etmək olar"
    ),
    holder_words={
        "anybody": phrases("müəllif- | redaksiya- | sahib- | tərcüməçi- | naşir- | müvafiq"),
        "label": phrases("təsisçi | naşir | sahibi"),
        "ends": phrases("əgər"),
    },
    belonging_words=phrases("məxsusdur | aiddir | mülkiyyətindədir"),
    disclaimer_words=phrases("redaksiyanın mövqeyi | üst-üstə düşməyə bilər | əks etdirmir"),
    withdrawn_words=phrases(
        "məqalə silinib | material silinib | yazı geri çəkilib | məqalə … silinib | məqalə geri çağırılıb "
        "| məqalə … çıxarılıb | material … silinib | material dərcdən çıxarılıb | yazı silinib | yayımdan "
        "çıxarılıb"
    ),
    paywall_words=phrases(
        "yalnız abunəçilər üçün | oxumağa davam etmək üçün | yalnız abunəçilər | abunəçilər üçün"
        "| davamını oxumaq üçün | yalnız abunəçilərə | tam mətni oxumaq üçün"
    ),
    read_more_words=phrases("həmçinin oxuyun | daha ətraflı | ətraflı | oxumağa davam edin | oxşar xəbərlər"),
    newsletter_words=phrases("abunə olun | bizi izləyin"),
    speech_verbs=phrases(
        "dedi | deyir | deyib | dediyinə görə | bildirdi | bildirib | bildirir | söylədi | söyləyib | "
        "vurğuladı | vurğulayıb | əlavə etdi | əlavə edib | qeyd etdi | qeyd edib | izah etdi | yazdı "
        "| yazıb | hesab edir | etiraf etdi | xəbərdarlıq etdi | cavab verdi | soruşdu | xatırlatdı | "
        "sözlərinə görə | fikrincə"
    ),
    negations=words("deyil yox yoxdur heç kim vaxt"),
    stopwords=frozenset(
        words(
            "və ilə bu o bir üçün ki də da deyə olan oldu olub olacaq var yox deyil yalnız öz özü onun "
            "ona onu onlar biz siz sən mən sonra əvvəl qədər haqqında görə kimi arasında daha amma lakin "
            "ya yaxud kim nə necə vaxt belə bütün hər çox ən isə həm artıq idi edib etdi edir edilib"
        )
    ),
    suffixes=words(
        "larından lərindən larının lərinin larında lərində larına lərinə larını lərini lardan lərdən "
        "ların lərin larda lərdə sının sinin sunun sünün ından indən undan ündən lara lərə ları ləri "
        "ının inin unun ünün ında ində unda ündə nın nin nun nün dan dən lar lər ın in un ün na nə ya "
        "yə da də nı ni nu nü sı si su sü ı i u ü a ə"
    ),
    sample=(
        "Bazar ertəsi şəhərdə çayın üzərində yeni körpü açıldı. “Biz bunu on il gözləmişik”, – şəhər "
        "meri dedi. Tikinti 3,5 milyon manata başa gəldi; avtomobillər iyunun 1-dən keçəcək. Niyə "
        "yalnız indi?"
    ),
)
