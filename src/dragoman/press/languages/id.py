"""Indonesian."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="id",
    english_name="Indonesian",
    own_name="Indonesia",
    letters="é",
    abbreviations=frozenset(
        words("dr drs prof ir h hj jl no hlm dll dsb dst tgl yg a.n s.d pt cv tbk rp km kg cm st m.m")
    ),
    decimal=",",
    group=".",
    months={
        1: ("januari", "jan", "yanvar", "yan"),
        2: ("februari", "feb", "fevral", "fev", "pebruari"),
        3: ("maret", "mar", "mart"),
        4: ("april", "apr", "aprel"),
        5: ("mei", "may"),
        6: ("juni", "jun", "iyun", "iyn"),
        7: ("juli", "jul", "iyul", "iyl"),
        8: ("agustus", "agu", "avqust", "avq", "agt", "agust", "ags"),
        9: ("september", "sep", "sentyabr", "sen", "sept"),
        10: ("oktober", "okt", "oktyabr"),
        11: ("november", "nov", "noyabr", "noy", "nopember", "nop"),
        12: ("desember", "des", "dekabr", "dek"),
    },
    weekdays=phrases(
        "senin | selasa | rabu | kamis | jumat | sabtu | minggu | sen | sel | rab | kam | jum | sab | min"
    ),
    today=phrases("hari ini"),
    yesterday=phrases("kemarin"),
    clock_words=phrases("pukul"),
    published_words=phrases("terbit | diterbitkan | dipublikasikan | tayang"),
    updated_words=phrases("diperbarui | pembaruan"),
    byline_words=phrases("oleh | oleh: | penulis | penulis: | teks | reporter"),
    role_words={
        "author": phrases(
            "penulis | oleh | teks | ditulis oleh | penulis artikel | kontributor | tulisan: | "
            "naskah: | laporan: | laporan oleh | teks dan foto | teks dan foto oleh | liputan: | "
            "kolumnis | wawancara: | wawancara oleh | pewarta | disusun oleh | dilaporkan oleh | "
            "esai: | kolom oleh | reporter: | jurnalis:"
        ),
        "translator": phrases(
            "penerjemah | terjemahan | diterjemahkan oleh | alih bahasa | dialihbahasakan oleh | "
            "diterjemahkan dari | diterjemahkan | terjemahan dari | terjemahan oleh | "
            "terjemahan bahasa indonesia | penterjemah | diterjemahkan ke | alih bahasa oleh"
        ),
        "editor": phrases(
            "editor | penyunting | redaksi | redaktur | editor naskah | penyunting bahasa | "
            "penyelaras | penyelaras bahasa | redaktur pelaksana | pemimpin redaksi | disunting oleh | "
            "diedit oleh | suntingan | penyelia"
        ),
        "photographer": phrases(
            "foto | fotografer | gambar | foto oleh | foto-foto | juru foto | pewarta foto | "
            "jurnalis foto | fotografi | foto dan teks"
        ),
        "correspondent": phrases(
            "koresponden | wartawan | koresponden kami | wartawan kami | koresponden khusus | "
            "wartawan khusus | reporter kami | dilaporkan koresponden | kontributor daerah"
        ),
        "illustrator": phrases(
            "ilustrasi | ilustrator | ilustrasi oleh | gambar oleh | karikatur: | kartun: | kartunis | "
            "infografis | kolase | grafis:"
        ),
    },
    note_signatures={
        "translator": phrases(
            "catatan penerjemah | penj. | penerjemah | pen. | penerj. | "
            "catatan dari penerjemah | terj. | -penj. | ctt. penerjemah | cat. penerjemah | "
            "terjemahan | cat. pen. | c. penerjemah | -pen."
        ),
        "editor": phrases(
            "catatan redaksi | red. | catatan editor | redaksi | -red | red | editor | ed. | "
            "dari redaksi | catatan dari redaksi | cat. red. | cat. redaksi | ralat | peny. | "
            "penyunting | -ed. | catatan penyunting | catatan red."
        ),
    },
    comment_words=phrases(
        "juga | permainan kata | dalam naskah asli | teks asli | maksudnya | merujuk | "
        "cetak miring | penekanan | sic | nama diubah | peribahasa | rima | kutipan | "
        "tidak ada lagi | jangan dikelirukan | sejak itu | kata ini | kini"
    ),
    copula_words=phrases("adalah | ialah | pernah | telah | sudah | meninggal | dapat | bukan | tidak"),
    disclaimer_stems={
        "view": phrases(
            "pendapat | pandangan | opini | sikap | tanggung jawab | isi | tulisan | terjemahan | artikel"
        ),
        "whose": phrases("penulis | redaksi | media | situs | penerbit | sumber | terjemah | asing | kolom"),
        "says": phrases(
            "tidak | bukan | pribadi | sepenuhnya | mewakili | mencerminkan | hanya | selalu | "
            "semata | menjadi | milik | adalah | bertanggung"
        ),
    },
    reports_verbs=phrases(
        "menulis | melaporkan | dilaporkan | mengabarkan | menyebutkan | mengutip | dikutip dari | "
        "memberitakan | menceritakan | mengisahkan | menggambarkan | menjelaskan | mengungkapkan | "
        "menuturkan | menurut | tulis | lapor | mewartakan | menyoroti | sebut | dilansir | demikian "
        "tulis | demikian lapor | ungkap"
    ),
    citing_words=phrases("mengutip | dengan mengutip"),
    outlet_words=phrases(
        "surat kabar | koran | majalah | portal | situs | kantor berita | harian | media | mingguan | "
        "bulanan | tabloid | laman | surat kabar harian | media daring | jurnal | stasiun | koran harian "
        "| majalah mingguan | mingguan berita"
    ),
    source_words=phrases(
        "sumber | sumber: | dikutip dari | sumber artikel | sumber tulisan | sumber berita | sumber "
        "naskah | sumber asli | (dari | (sumber | disarikan dari | disadur dari | diolah dari | dinukil "
        "dari | dilansir dari | diambil dari | berdasarkan artikel"
    ),
    credit_words=phrases(
        "foto | foto: | gambar | sumber foto | ilustrasi | © | foto oleh | grafis | infografis | "
        "karikatur | sumber gambar | kredit foto | foto dokumentasi"
    ),
    picture_words={
        "by": phrases("oleh"),
        "given": phrases("atas izin | seizin | milik | untuk | via | lewat"),
        "copied": phrases("tangkapan layar | screenshot- | cuplikan"),
        "nobody": phrases(
            "arsip | dok | dok. | dokumentasi | pribadi | istimewa | ist | keluarga | ilustrasi | penulis "
            "| redaksi | pembaca | media sosial | medsos | internet | foto | gambar | handout"
        ),
        "holder": phrases(
            "kantor | berita | pers | media | polisi | polda | polres | pemkot | pemkab | pemprov | "
            "pemerintah | kementerian | kemen- | universitas | museum | yayasan | penerbit | koran | "
            "harian | majalah | mingguan | kabar | warta | suara | pos | tribun | radio | televisi | "
            "perpustakaan | humas | dinas | badan | bnpb | basarnas"
        ),
        "staged": phrases("ilustrasi"),
    },
    translated_words=phrases(
        "terjemahan | diterjemahkan | diterjemahkan dari"
        "| penerjemah: | alih bahasa | diterjemahkan oleh | terjemahan oleh | terjemahan dari | "
        "penerjemah"
    ),
    republished_words=phrases(
        "diterbitkan ulang | dimuat ulang | atas izin | pertama kali diterbitkan | pertama kali terbit | "
        "pertama kali dimuat | diterbitkan kembali | dimuat kembali | pertama kali terbit di | pertama "
        "kali dimuat di | pertama kali dimuat dalam | pertama kali muncul | semula terbit | semula dimuat "
        "| awalnya terbit | awalnya dimuat | awalnya diterbitkan | pertama kali … terbit | pertama kali … "
        "dimuat | pertama kali tayang | sebelumnya dimuat | dimuat seizin | diterjemahkan seizin"
    ),
    machine_words=phrases("terjemahan mesin | diterjemahkan otomatis | diterjemahkan secara otomatis"),
    original_words=phrases(
        "asli | artikel asli | naskah asli | baca artikel asli | artikel aslinya | tulisan asli | teks "
        "asli | sumber asli | publikasi asli | tautan asli | naskah aslinya | baca naskah asli | baca "
        "aslinya | baca tulisan asli | versi asli | berita asli | terbitan asli | baca versi asli"
    ),
    original_title_words=phrases("judul asli | dengan judul | berjudul | judul aslinya | di bawah judul"),
    in_language_words=phrases("bahasa … | dalam bahasa …"),
    rights_words=phrases(
        "hak | seluruh hak | hak cipta | © | lisensi | dilarang mengutip | hak atas | hak cipta atas | "
        "hak cipta artikel | hak cipta tulisan | seluruh hak atas | pemegang hak cipta"
    ),
    public_domain_words=phrases("domain publik | ranah publik | milik umum | masa berlaku hak cipta"),
    open_access_words=phrases(
        "akses terbuka | diakses secara terbuka | akses bebas | dapat diakses bebas | dibaca secara gratis"
    ),
    all_rights_words=phrases(
        "hak cipta dilindungi | seluruh hak cipta dilindungi undang-undang | hak cipta dilindungi "
        "undang-undang | dilarang mengutip | dilarang memperbanyak | dilarang menyalin | dilarang "
        "menerbitkan | dilarang mereproduksi | dilarang menyebarluaskan | dilarang memuat ulang | "
        "dilarang mengkopi | semua hak dilindungi | seluruh hak dilindungi | seluruh hak cipta | semua "
        "hak cipta | hak cipta dilindungi undang | segala hak"
    ),
    permission_words=phrases(
        "dilarang | mengutip | menyalin | memperbanyak | izin | seizin | atas izin | dengan izin | izin "
        "dari | diterbitkan atas | tanpa | menyebarluaskan | menerbitkan | persetujuan"
        "| tanpa izin | tanpa seizin | tanpa persetujuan | tanpa izin tertulis | hanya dengan izin | "
        "hanya dengan seizin | harus seizin | dilarang keras"
    ),
    reuse_words=phrases(
        "dengan menyebutkan sumber | dengan mencantumkan sumber | dengan menyebut sumber | asal "
        "menyebutkan sumber | asalkan menyebutkan sumber | asalkan mencantumkan sumber | dengan syarat "
        "menyebutkan | boleh dikutip | boleh disebarluaskan | boleh diterbitkan ulang | boleh dimuat "
        "ulang | boleh disalin | dapat dikutip | bebas dikutip | bebas disebarluaskan | dapat diterbitkan "
        "ulang | dapat dimuat ulang | silakan mengutip | diperbolehkan mengutip | pengutipan "
        "diperbolehkan | diizinkan dengan"
    ),
    holder_words={
        "anybody": phrases(
            "penulis | penulisnya | pengarang | pemilik | pemiliknya | penerbit | penerjemah | redaksi | masing-masing | para | pencipta | penciptanya"
        ),
        "label": phrases("diterbitkan oleh | oleh | penerbit | pemilik"),
        "ends": phrases("kecuali"),
    },
    belonging_words=phrases(
        "milik | adalah milik | dimiliki oleh | dipegang oleh | ada pada | berada pada | kepunyaan | "
        "menjadi milik | dipegang"
    ),
    disclaimer_words=phrases("tidak mencerminkan | tidak mewakili | tanggung jawab penulis"),
    withdrawn_words=phrases(
        "artikel ini telah dihapus | berita ini telah dihapus | artikel ini ditarik | telah dicabut"
        "| artikel ini dicabut | artikel ini telah dicabut | artikel ini … dicabut | artikel ini … "
        "dihapus | artikel ini … ditarik | artikel ini berita ini … dihapus | berita ini … dicabut | "
        "berita ini … ditarik | berita ini dicabut | berita ini tulisan ini … dicabut | tulisan ini telah "
        "dihapus | tulisan ini … dihapus | tulisan ini … ditarik | redaksi mencabut | redaksi menarik | "
        "redaksi menghapus | kami mencabut artikel | kami menarik artikel | kami menghapus artikel | kami "
        "mencabut tulisan | tidak lagi tersedia | laporan ini … dicabut | sudah tidak tersedia"
    ),
    paywall_words=phrases(
        "khusus pelanggan | untuk melanjutkan membaca | berlangganan untuk membaca | hanya untuk "
        "pelanggan | untuk pelanggan"
        "| khusus untuk pelanggan | khusus berlangganan | bagi pelanggan | konten premium | artikel "
        "premium | berlangganan untuk | untuk membaca selengkapnya | untuk membaca artikel lengkap | "
        "untuk lanjut membaca | lanjutkan membaca dengan | sisa artikel | selanjutnya hanya untuk | masuk "
        "untuk membaca | sudah berlangganan | sudah menjadi pelanggan | khusus anggota | artikel ini "
        "khusus | baca selengkapnya dengan berlangganan"
    ),
    read_more_words=phrases("baca juga | baca selengkapnya | lihat juga | artikel terkait"),
    newsletter_words=phrases("berlangganan buletin | ikuti kami | berlangganan | buletin | dapatkan berita"),
    speech_verbs=phrases(
        "kata | ujar | tutur | ucap | menyatakan | mengatakan | menjelaskan | menambahkan | "
        "menegaskan | menulis | mengakui | memperingatkan | menjawab | bertanya | menurut"
    ),
    negations=words("tidak bukan jangan tak belum tanpa tiada"),
    stopwords=frozenset(
        words(
            "yang dan di ke dari ini itu untuk dengan pada adalah tidak dalam akan juga oleh saya kami "
            "kita mereka dia ia anda atau karena ada sebagai telah sudah bisa dapat lebih saat setelah "
            "sebelum antara tetapi namun jika maka para tersebut bahwa secara hingga seperti hanya lagi "
            "masih sangat semua satu dua"
        )
    ),
    snowball="indonesian",
    sample=(
        "Pada hari Senin kota itu membuka jembatan baru di atas sungai. “Kami menunggu sepuluh "
        "tahun,” kata wali kota. Pembangunannya menelan biaya 3,5 juta; mobil boleh melintas mulai 1 "
        "Juni. Mengapa baru sekarang?"
    ),
)
