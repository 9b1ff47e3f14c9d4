"""Turkish."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="tr",
    english_name="Turkish",
    own_name="Türkçe",
    letters="çğıöşüâîû",
    abbreviations=frozenset(
        words(
            "dr doç prof yrd av müh mim öğr gör sn bn hz alb yb bnb yzb ütğm tğm org kor tuğg cad sok bul "
            "mah apt no nu kat tel faks s ss sf sy bkz örn vb vd vs ör yy m.ö m.s t.c a.ş ltd şti çev ed "
            "haz yay böl c ts st ytl mln mlr milyon mr mrs inc km kg cm mm dk oca şub mar nis may tem ağu "
            "eyl eki kas ara"
        )
    ),
    quotes=(
        ("“", "”"),
        ("‘", "’"),
        ("«", "»"),
        ('"', '"'),
    ),
    decimal=",",
    group=".",
    months={
        1: ("ocak", "oca", "yanvar", "yan", "ocak'ta"),
        2: ("şubat", "şub", "fevral", "fev", "şubat'ta"),
        3: ("mart", "mar", "mart'ta"),
        4: ("nisan", "nis", "aprel", "apr", "nisan'da"),
        5: ("mayıs", "may", "mayıs'ta"),
        6: ("haziran", "haz", "iyun", "iyn", "haziran'da"),
        7: ("temmuz", "tem", "iyul", "iyl", "temmuz'da"),
        8: ("ağustos", "ağu", "avqust", "avq", "ağustos'ta"),
        9: ("eylül", "eyl", "sentyabr", "sen", "eylül'de"),
        10: ("ekim", "eki", "oktyabr", "okt", "ekim'de"),
        11: ("kasım", "kas", "noyabr", "noy", "kasım'da"),
        12: ("aralık", "ara", "dekabr", "dek", "aralık'ta"),
    },
    weekdays=phrases(
        "pazartesi | salı | çarşamba | perşembe | cuma | cumartesi | pazar | pzt | sal | çar | per | "
        "cum | cmt | paz"
    ),
    today=phrases("bugün"),
    yesterday=phrases("dün"),
    clock_words=phrases("saat"),
    published_words=phrases("yayın | yayım | giriş | oluşturulma"),
    updated_words=phrases("güncelle | güncellen | son güncelleme"),
    byline_words=phrases(
        "yazan | yazan: | yazar | yazar: | haber | haber: | metin | hazırlayan | röportaj | söyleşi | "
        "kaleme alan"
    ),
    role_words={
        "author": phrases(
            "yazar | yazan | haber | metin | hazırlayan | köşe yazarı | yazarlar | haberi yazan | "
            "yazı: | yazılar: | metin ve fotoğraflar | röportajı yapan | söyleşiyi yapan | söyleşen | "
            "derleyen | aktaran | haberi hazırlayan | haberi yapan | konuk yazar | … yazdı | "
            "… yazıyor | … kaleminden | … imzasıyla | … anlatıyor | … derledi | … haberi | gazeteci:"
        ),
        "translator": phrases(
            "çeviri | çeviren | çevirmen | tercüme | tercüme eden | mütercim | türkçesi | çevirenler | "
            "ingilizceden çeviren | ingilizceden çeviri | çev. | türkçeye çeviren | "
            "türkçeye kazandıran | türkçeye çevirisi | çevirmenler | türkçeye aktaran | … çevirdi | "
            "… çevirisi | … çevirisiyle | … tercüme etti"
        ),
        "editor": phrases(
            "editör | editor | genel yayın yönetmeni | yayına hazırlayan | redaksiyon | editörler | "
            "editörü | yayın yönetmeni | düzelti | redaktör | haber editörü | sorumlu editör | "
            "son okuma | yayıma hazırlayan | haber müdürü"
        ),
        "photographer": phrases(
            "fotoğraf | fotoğraflar | fotoğrafçı | foto | görsel | foto muhabiri | fotoğraflayan | "
            "kamera: | kameraman | görüntü: | görüntüler: | fotoğraf ve metin | fotomuhabiri | … "
            "fotoğrafı"
        ),
        "illustrator": phrases(
            "illüstrasyon | çizim | çizer | karikatür | infografik | kolaj | çizimler | illüstratör | "
            "illüstrasyonlar | desen: | karikatürist | resimleyen | grafik: | çizen | resim: | "
            "resimler:"
        ),
        "correspondent": phrases(
            "muhabir | özel muhabir | temsilci | bildiriyor | muhabirimiz | muhabirler | muhabiri | "
            "savaş muhabiri | dış haberler muhabiri | temsilcimiz | özel temsilcimiz | "
            "bölge muhabiri | muhabir-kameraman | … bildiriyor | … bildirdi"
        ),
        "agency": phrases("ajans | ajansı | haber ajansı | basın servisi"),
    },
    note_signatures={
        "translator": phrases(
            "çev. notu | ç.n. | çn | çevirenin notu | çevirmenin notu | çevirmen notu | çev. | "
            "çev. n. | çev | ç. n. | çevirmen | çeviren | çevirenin | çev.n. | çev. not | "
            "çevirmenin açıklaması | çevirmenden | ç. notu | ç.notu | mütercim | ç.n | ç. n | "
            "çev.notu | çev. aç. | çevirenin açıklaması | mütercimin notu"
        ),
        "editor": phrases(
            "notu | not | ed. notu | e.n. | editörün notu | editör notu | yayın kurulunun notu | "
            "redaksiyon notu | ed. | edit. notu | red. notu | ed. n. | haber merkezinin notu | "
            "editör | editörden | redaksiyon | yayıncının notu | e. n. | yay. notu | y.n. | "
            "yayın yönetmeninin notu | redaksiyonun notu | haber merkezi | editörün | düzeltme | "
            "yay. n. | edit. | ed.n. | e.n | ed. not | haz. notu | y.h.n. | yhn | "
            "yayına hazırlayanın notu | editör açıklaması"
        ),
    },
    comment_words=phrases(
        "ayrıca | kelime oyunu | sözcük oyunu | özgün metinde | orijinal | kastedilen | bkz. | "
        "vurgu | sic | ismi değiştirilmiştir | atasözü | kafiye | alıntı | artık yok | "
        "karıştırılmamalı | o zamandan | sözcüğü | kelimesi | deyim"
    ),
    copula_words=phrases(
        "idi | oldu | olmuştur | vardı | vardır | edildi | edilmiştir | bulunuyor | değildir | "
        "değil | -maktadır | -mektedir | -mıştır | -miştir | -muştur | -müştür | -ılmıştı | "
        "-ilmişti | -ıyor | -iyor | -uyor | -üyor | -ıldı | -ildi | -uldu | -üldü | -andı | "
        "-endi | -ındı | -indi | -yordu | -ktı | -kti"
    ),
    disclaimer_stems={
        "view": phrases(
            "görüş | düşünce | fikir | sorumlu | kanaat | içeri | çizgi | yazılar | makale | çeviri"
        ),
        "whose": phrases(
            "yazar | yazı | editör | gazete | site | yayın | haber | alıntı | kurum | dergi | "
            "sahib | çevir | yabancı | basın | köşe"
        ),
        "says": phrases(
            "yansıt | ait | değil | bağla | kişisel | tutulamaz | kabul etmez | yalnızca | "
            "sadece | ifade | zorunda | taşımaz | üstlenmez | taşır"
        ),
    },
    reports_verbs=phrases(
        "yazıyor | yazdı | bildirdi | bildiriyor | aktardı | aktarıyor | duyurdu | duyuruyor | haber "
        "verdi | belirtti | yayımladı | yayınladı | iddia etti | haberine göre | göre | haberinde | "
        "dayandırdı | alıntıladı | diye yazıyor | anlatıyor | anlattı | betimliyor | açıklıyor | soruyor "
        "| ortaya çıkardı | diye aktarıyor | diye anlatıyor | kaleme aldı | haberleştirdi | yazıya göre | "
        "tanıtıyor | aktardığına göre | yazdığına göre | bildirdiğine göre | belirtiyor | dikkat çekiyor "
        "| hatırlatıyor"
    ),
    citing_words=phrases(
        "atıfta bulunarak | dayanarak | kaynak göstererek | gazetesine dayandırdığı | alıntı yaparak"
    ),
    outlet_words=phrases(
        "gazete | gazetesi | dergi | dergisi | ajans | ajansı | sitesi | portalı | kanalı | haftalık | "
        "haber sitesi | televizyonu | gazetesinin | gazetesine | gazetesinde | dergisinin | dergisinde | "
        "ajansının | sitesinin | portalının | kanalının | haftalık gazetesi | haftalık dergisi | "
        "gazetesinden | dergisinden | dergisine | gazetesi’nin | portalında | portalına | sitesinde | "
        "sitesine | sitesinden | ajansına | ajansından | aylık dergisi | yayın organı | haftalığı | aylık "
        "dergi | televizyonunun | radyosu"
    ),
    source_words=phrases(
        "kaynak | kaynaklar | kaynak: | haber kaynağı | alıntı | haberine göre | alınmıştır | haberin "
        "kaynağı | makalenin kaynağı | yazının kaynağı | metnin kaynağı | asıl kaynak | özgün kaynak | "
        "(kaynak | gazetesinden | dergisinden | haberinden derlenmiştir | yazısından derlenmiştir | "
        "derleme kaynağı"
    ),
    credit_words=phrases(
        "fotoğraf | fotoğraf: | foto | foto: | görsel | görsel: | görsel kaynağı | fotoğraf kaynağı | "
        "ekran görüntüsü | arşiv | arşiv fotoğrafı | temsili fotoğraf | © | çizim | kolaj | "
        "infografik | harita | karikatür | temsili görsel"
    ),
    picture_words={
        "given": phrases("izniyle | tarafından | için | aracılığıyla"),
        "copied": phrases("ekran görüntüsü | ekran görüntüleri | ekran alıntısı | video | videodan"),
        "nobody": phrases(
            "arşiv- | kişisel | özel | aile- | ailesi | temsili | temsilî | yazar | yazarın | redaksiyon "
            "| okur- | sosyal medya | sosyal | internet | fotoğraf- | foto | görsel | illüstrasyon | "
            "kolaj | yapay zeka | kamu malı"
        ),
        "holder": phrases(
            "ajans- | basın | medya | haber- | polis- | emniyet- | itfaiye | jandarma | belediye- | "
            "valilik | valiliği | kaymakamlık | bakanlık | bakanlığı | hükümet | üniversite- | müze- | "
            "vakıf | vakfı | dernek | derneği | yayınları | gazete- | dergi- | postası | sesi | gündem | "
            "tiyatro- | kütüphane- | radyo | televizyon | müdürlüğü"
        ),
        "staged": phrases("temsili | temsilî"),
    },
    translated_words=phrases(
        "çeviri | çeviren | çevrildi | çevrilmiştir | ingilizceden çeviren | ingilizceden çevrilmiştir "
        "| rusçadan çeviren | tercüme | çeviri: | türkçesi | çevirmen | türkçeye çeviren"
        "| çev. | çevirdi | çevirisi | çevirisiyle | tercüme eden | tercüme etti | çevirenler | "
        "türkçeye aktaran | türkçeleştiren | çevrilmiş | tercüme edilmiştir | tarafından … çevrildi | "
        "tarafından … çevrilmiştir"
    ),
    republished_words=phrases(
        "yeniden yayımlandı | yeniden yayımlanmıştır | izniyle yayımlanmıştır | izniyle yayımlandı | ilk "
        "kez yayımlandı | ilk olarak yayımlandı | ilk olarak | alıntılanmıştır | iktibas | ilk olarak "
        "yayımlanmıştır | yayımlanmıştır | izniyle yeniden | dergisinden alınmıştır | gazetesinden "
        "alınmıştır | alınmıştır | izin alınarak | ilk yayımlandığı | özgün metin ilk olarak | ilk olarak "
        "… yayımlandı | ilk olarak … yayımlanmıştır | ilk kez … yayımlandı | ilk kez … yayımlanmıştır | "
        "ilk kez … yayımlanan | ilk olarak … yayımlanan | ilk olarak … çıkmıştır | ilk kez yayımlanmıştır "
        "| ilk kez yayımlanan | ilk yayın | ilk yayım | ilk yayımlandığı yer | izniyle … yayımlanmaktadır "
        "| izniyle yayımlanmaktadır | izniyle yayınlanmıştır | ilk olarak … yayınlandı | ilk olarak … "
        "yayınlanmıştır | aslı … yayımlandı"
        "| sitesinden alınmıştır | alıntıdır | izniyle"
        "| yayımlanan yazısını | yayımlanan yazısı | yayınlanan yazısı"
    ),
    machine_words=phrases(
        "makine çevirisi | otomatik çeviri | otomatik olarak çevrilmiştir | otomatik çevrilmiştir | "
        "yapay zeka ile çevrilmiştir | google çeviri | makine tarafından çevrilmiştir | yapay zekâ ile "
        "çevrilmiştir"
    ),
    original_words=phrases(
        "orijinal | orijinali | orijinal metin | orijinal makale | özgün metin | yazının aslı | haberin "
        "orijinali | orijinalini okuyun | kaynak metin | özgün makale | özgün yazı | özgün haber | özgün "
        "metne | asıl metin | asıl kaynak | orijinal yazı | orijinal haber | orijinal kaynak | orijinal "
        "yayın | özgün yayın | haberin aslı | makalenin aslı | metnin aslı | orijinalini oku | orijinali "
        "için | özgün metin için | özgününü okuyun | orijinal bağlantı"
        "| makalenin bağlantısı | yazının özgünü | özgün hali | yazının orijinali | aslı"
    ),
    original_title_words=phrases(
        "özgün başlık | orijinal başlık | özgün başlığı | başlığıyla | başlıklı | başlığı ile | başlığı "
        "altında | adıyla | özgün adı | orijinal başlığı"
    ),
    in_language_words=phrases("… | … dilinde | … olarak"),
    rights_words=phrases(
        "hak sahibi | bu metnin hakları | hakları | tüm hakları | her hakkı | telif hakkı | telif hakları | © | "
        "lisans | lisansı altında | izinsiz | kaynak gösterilmeden | hakları saklıdır | izinsiz "
        "kullanılamaz | lisansıyla | izin alınmadan"
        "| bu yazının hakları | bu yazının tüm hakları | yazının hakları | yayın hakları | bu makalenin "
        "hakları | bu haberin hakları | telif hakkı sahibi | eser sahibi | metnin hakları | bu yazının "
        "telif hakkı"
        "| haklar: | telif:"
    ),
    open_access_words=phrases(
        "açık erişim | açık erişimde | erişime açık | serbestçe erişilebilir | ücretsiz erişim | açık "
        "erişimdir | açık erişimlidir"
        "| açık erişimdedir | açık erişimli | açık erişimle | erişime açıktır"
    ),
    public_domain_words=phrases(
        "kamu malı | kamuya mal olmuş | kamu malıdır | kamuya açık eser | kamuya mal olmuştur | telif "
        "süresi dolmuş | telif süresi dolmuştur | koruma süresi dolmuş | koruma süresi dolmuştur | kamu "
        "malı olmuştur"
    ),
    all_rights_words=phrases(
        "tüm hakları saklıdır | her hakkı saklıdır | bütün hakları saklıdır | hakları saklıdır | izinsiz "
        "kullanılamaz | izinsiz yayınlanamaz | tüm hakları mahfuzdur | her hakkı mahfuzdur | izinsiz "
        "kopyalanamaz | izin alınmadan kullanılamaz | kaynak gösterilmeden kullanılamaz | izinsiz "
        "alıntılanamaz | izinsiz çoğaltılamaz | izinsiz yayımlanamaz | izinsiz kopyalanması | izinsiz "
        "kullanılması | izinsiz alıntı | izinle kullanılabilir | izniyle yayımlanabilir | kopyalanması "
        "yasaktır | kopyalanamaz | çoğaltılamaz | yayımlanması yasaktır | tüm hakları | bütün hakları | "
        "kaynak gösterilse dahi | hakları korunmaktadır | hakları saklı"
        "| yazılı izin alınmadan kullanılamaz"
        "| izin alınmadan yayımlanamaz | izin alınmadan yayınlanamaz | izni olmadan kullanılamaz | izni "
        "olmadan yayımlanamaz | izinle yayımlanabilir"
    ),
    permission_words=phrases(
        "kopyalanamaz | çoğaltılamaz | yayınlanamaz | yayımlanamaz | kullanılamaz | alıntılanamaz | "
        "izinsiz | izin alınmadan | izni olmadan | yasaktır | kaynak gösterilmeden | kaynak gösterilerek"
        "| izniyle | izin alınarak | iznine | izinle | kaynak | alıntı | kopyalanması | çoğaltılması | "
        "yayımlanması | kullanılması | yayınlanması | izin"
        "| izin alınmaksızın | izni olmaksızın | yazılı izin | yazılı izni | ancak izinle | yalnızca "
        "izinle | sadece izinle"
    ),
    reuse_words=phrases(
        "kaynak gösterilerek | kaynak göstererek | kaynak belirtilerek | kaynak gösterilmesi koşuluyla | "
        "kaynak gösterilmesi şartıyla | kaynak gösterilmek kaydıyla | kaynak belirtmek kaydıyla | kaynak "
        "gösterildiği takdirde | serbestçe yayımlanabilir | serbestçe yayınlanabilir | serbestçe "
        "kullanılabilir | serbestçe çoğaltılabilir | serbestçe paylaşılabilir | yeniden yayımlanabilir | "
        "yeniden yayınlanabilir | alıntılanabilir"
    ),
    holder_words={
        "anybody": phrases(
            "yazar- | sahip- | sahib- | editör- | yayıncı- | yayınev- | çevirmen- | eser | hak | ilgili"
        ),
        "label": phrases("yayıncı | yayımcı | imtiyaz sahibi | hak sahibi"),
        "ends": phrases("aksi belirtilmedikçe"),
    },
    belonging_words=phrases(
        "aittir | ait | aitdir | ait olup | mülkiyetindedir | sahiptir | elindedir | uhdesindedir"
    ),
    disclaimer_words=phrases(
        "yazıda ifade edilen görüşler | ifade edilen görüşler | yazarın görüşleri | yazarına aittir | "
        "yayın politikasını yansıtmayabilir | editöryal politikasını yansıtmayabilir | yansıtmak zorunda "
        "değildir | görüşlerini yansıtır | görüşlerini yansıtmaz | sitemizi bağlamaz | yansıtmayabilir | "
        "gazetemizi bağlamaz | sorumluluğu yazarına aittir | yansıtmamaktadır | yayın politikasını | "
        "özetlenerek yayımlanmaktadır"
    ),
    withdrawn_words=phrases(
        "bu haber kaldırıldı | haber kaldırılmıştır | haber yayından kaldırıldı | yayından kaldırılmıştır "
        "| içerik kaldırıldı | makale geri çekildi | artık mevcut değil | haber silinmiştir | bu içerik "
        "kaldırılmıştır | yazı kaldırılmıştır | makale kaldırıldı | haber geri çekilmiştir | yayından "
        "kaldırılan | bu haber … kaldırıldı | bu haber … kaldırılmıştır | bu yazı … kaldırılmıştır | bu "
        "haber … geri çekilmiştir | haber … yayından kaldırılmıştır | haberi yayından kaldırdık"
        "| bu yazı … yayından kaldırıldı | bu yazı … kaldırıldı | bu yazı yayından kaldırıldı | bu yazı "
        "geri çekildi | bu yazı … geri çekildi | bu yazı … geri çekilmiştir | bu haber … geri çekildi | "
        "yayından kaldırıldı | yayından kaldırdık | yayından çekildi | yayından çekilmiştir | geri "
        "çekilmiştir | haberi kaldırdık | yazıyı yayından kaldırdık | yazıyı … kaldırdık | haberi … "
        "kaldırdık | bu metin … kaldırılmıştır | bu makale … kaldırılmıştır | bu makale … geri "
        "çekilmiştir | bu içerik … kaldırılmıştır | yazı yayından kaldırılmıştır | artık yayında değil"
    ),
    paywall_words=phrases(
        "sadece aboneler | yalnızca aboneler | aboneler için | okumaya devam etmek için | devamını okumak "
        "için abone | abonelere özel | abonelere özeldir | abonelerine özel | abonelerine özeldir | üyelerine özel | üyelere özel | okumaya devam etmek için abone | haberin "
        "devamını okumak için | zaten abone misiniz | bu içerik abonelere | aboneliğe özel | yalnızca "
        "abonelere | sadece abonelere | abonelere açıktır"
        "| abonelerimize özel | aboneler okuyabilir | yazının devamı | haberin devamı | yazının tamamını "
        "| haberin tamamını | tamamını okumak için | devamını okumak için | okumayı sürdürmek için | "
        "abone olmanız gerekir | abone girişi | zaten aboneyseniz | abone misiniz | giriş yapın ve "
        "okumaya | bu yazı aboneler | bu yazı abonelere | kilidi açın | üyelere özel | sadece üyelere"
    ),
    read_more_words=phrases(
        "ayrıca okuyun | bunu da okuyun | devamını oku | devamı için | ilgili haberler | ilginizi "
        "çekebilir | daha fazla | daha fazlası | diğer haberler | okumaya devam et | ayrıca bakınız | "
        "bunlar da ilginizi çekebilir | benzer haberler | okumadan geçme"
    ),
    newsletter_words=phrases(
        "bültenimize abone olun | bültene abone ol | bültenimize kaydolun | e-bülten | bizi takip edin "
        "| kanalımıza abone olun | telegram kanalımıza katılın | bültenimize | abone olun | kanalımıza "
        "katılın | e-postanıza | kayıt olun | bülten"
        "| whatsapp kanalımıza"
    ),
    speech_verbs=phrases(
        "dedi | diyor | diye konuştu | söyledi | söylüyor | belirtti | belirtiyor | ifade etti | "
        "ifadelerini kullandı | kaydetti | açıkladı | açıklıyor | vurguladı | vurguluyor | ekledi | "
        "ekliyor | dile getirdi | aktardı | anlattı | anlatıyor | yazdı | savundu | iddia etti | uyardı | "
        "itiraf etti | kabul etti | yanıtladı | cevap verdi | sordu | hatırlattı | söz verdi | "
        "değerlendirdi | yorumladı | göre | şeklinde konuştu | ifade | konuştu"
    ),
    negations=words("değil yok hayır hiç asla kimse hiçbir ne olmadan olmaksızın"),
    stopwords=frozenset(
        words(
            "ve bir bu da de için ile çok daha olarak o ne gibi kadar ama ancak ya veya ki mi mı mu mü en "
            "her sonra önce göre olan oldu olduğu olduğunu var yok değil şu ben sen biz siz onlar onun "
            "onu ona bunu buna bunun şey tüm bütün bazı hem ise eğer çünkü fakat diye üzere karşı "
            "arasında tarafından içinde üzerinde hakkında dedi etti edildi ediyor nasıl neden kim hangi "
            "hiç şimdi bile artık yani"
        )
    ),
    snowball="turkish",
    sample=(
        "Pazartesi günü kentte nehrin üzerine yeni bir köprü açıldı. “Bunu on yıldır bekliyorduk,” "
        "dedi belediye başkanı. İnşaat 3,5 milyon liraya mal oldu; arabalar 1 Haziran'dan itibaren "
        "geçecek."
    ),
)
