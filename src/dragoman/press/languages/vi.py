"""Vietnamese."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="vi",
    english_name="Vietnamese",
    own_name="Tiếng Việt",
    letters="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ",
    abbreviations=frozenset(words("tp ts th.s gs pgs bs ks q p đ tr vd v.v n.t.d nxb")),
    decimal=",",
    group=".",
    months={
        1: ("tháng 1", "thg 1"),
        2: ("tháng 2", "thg 2"),
        3: ("tháng 3", "thg 3"),
        4: ("tháng 4", "thg 4"),
        5: ("tháng 5", "thg 5"),
        6: ("tháng 6", "thg 6"),
        7: ("tháng 7", "thg 7"),
        8: ("tháng 8", "thg 8"),
        9: ("tháng 9", "thg 9"),
        10: ("tháng 10", "thg 10"),
        11: ("tháng 11", "thg 11"),
        12: ("tháng 12", "thg 12"),
    },
    weekdays=phrases(
        "thứ hai | thứ ba | thứ tư | thứ năm | thứ sáu | thứ bảy | chủ nhật | th 2 | th 3 | th 4 | th "
        "5 | th 6 | th 7 | cn | پیر | منگل | بدھ | جمعرات | جمعہ | ہفتہ | اتوار"
    ),
    today=phrases("hôm nay"),
    yesterday=phrases("hôm qua"),
    clock_words=phrases("lúc"),
    published_words=phrases("đăng | xuất bản"),
    updated_words=phrases("cập nhật"),
    byline_words=phrases("tác giả | tác giả: | bài | bài: | người viết"),
    role_words={
        "author": phrases(
            "tác giả | bài | người viết | bài viết | bài và ảnh | bài, ảnh | bài & ảnh | bài ảnh | "
            "thực hiện: | tác giả bài viết | ghi chép: | phỏng vấn: | người thực hiện | cây bút | "
            "ký giả | viết bởi | nhóm tác giả | phóng sự: | tổng hợp: | … thực hiện | … ghi | … viết | "
            "nhà báo:"
        ),
        "translator": phrases(
            "dịch | người dịch | biên dịch | dịch giả | dịch bởi | dịch từ | biên dịch viên | "
            "chuyển ngữ | lược dịch | dịch thuật | bản dịch: | bản dịch của | dịch từ tiếng anh | "
            "… dịch | … lược dịch | … biên dịch | … chuyển ngữ"
        ),
        "editor": phrases(
            "biên tập | biên tập viên | ban biên tập | hiệu đính | biên tập bởi | tổng biên tập | "
            "chủ biên | thư ký tòa soạn | người biên tập | … biên tập | … hiệu đính"
        ),
        "photographer": phrases(
            "ảnh | ảnh: | nhiếp ảnh | hình ảnh | ảnh của | ảnh chụp | nhiếp ảnh gia | chụp ảnh | ảnh bởi"
        ),
        "correspondent": phrases(
            "phóng viên | thông tín viên | đặc phái viên | phóng viên thường trú | phóng viên tại | "
            "thông tín viên tại | cộng tác viên | phóng viên chúng tôi"
        ),
        "illustrator": phrases(
            "minh họa | minh hoạ | tranh minh họa | tranh: | họa sĩ | hoạ sĩ | đồ họa | đồ hoạ | "
            "biếm họa | vẽ:"
        ),
    },
    note_signatures={
        "translator": phrases(
            "nd | chú thích của người dịch | lời người dịch | người dịch | n.d. | lời dịch giả | "
            "chú thích người dịch | dịch giả | chú thích của dịch giả | ghi chú của người dịch"
        ),
        "editor": phrases(
            "pv | phóng viên | bt | chú thích của ban biên tập | lời tòa soạn | tòa soạn | toà soạn | "
            "ban biên tập | b.t. | btv | lời toà soạn | biên tập viên | chú thích của tòa soạn | "
            "ghi chú của ban biên tập | đính chính"
        ),
    },
    comment_words=phrases("cũng | nguyên văn | nguyên tác | chơi chữ"),
    copula_words=phrases("là | đã | từng | được"),
    disclaimer_stems={
        "view": phrases("quan điểm | ý kiến | trách nhiệm | lập trường | nội dung | bài viết | bài dịch"),
        "whose": phrases(
            "tác giả | tòa soạn | toà soạn | ban biên tập | trang web | báo | bản dịch | nước ngoài | dịch"
        ),
        "says": phrases("không | riêng | cá nhân | chỉ | phản ánh | thể hiện | nhất thiết | thuộc về"),
    },
    reports_verbs=phrases(
        "viết | đưa tin | cho biết | cho hay | dẫn lời | công bố | đăng tải | theo | kể | kể lại | mô tả "
        "| thuật lại | giải thích | phản ánh | đăng | thuật | ghi nhận | tường thuật | tiết lộ | đưa câu "
        "chuyện | viết rằng"
    ),
    citing_words=phrases("dẫn lời | dẫn nguồn | trích dẫn"),
    outlet_words=phrases(
        "báo | tờ báo | tờ | tạp chí | trang | hãng tin | đài | cổng thông tin | nhật báo | tuần báo | "
        "tuần san | nguyệt san | tập san | trang tin | báo điện tử | trang mạng | kênh | tạp chí hằng "
        "tuần"
    ),
    source_words=phrases(
        "nguồn | nguồn tin | theo | theo nguồn | nguồn bài viết | nguồn bài | nguồn: | nguồn gốc | nguồn "
        "tham khảo | (nguồn | (theo | dẫn nguồn | theo bài báo trên | theo bài viết trên | trích nguồn | "
        "lược dịch từ"
        "| theo: | theo báo | theo tờ | theo tạp chí | theo trang | theo hãng tin | theo tuần báo"
    ),
    credit_words=phrases(
        "ảnh | ảnh: | hình | hình: | nguồn ảnh | © | nguồn hình | ảnh minh họa | đồ họa | minh họa | hình ảnh"
    ),
    picture_words={
        "by": phrases("của | bởi"),
        "given": phrases("cung cấp | do | dành cho | qua"),
        "copied": phrases("chụp màn hình | ảnh chụp màn hình | cắt từ clip | cắt từ video"),
        "nobody": phrases(
            "tư liệu | minh họa | minh hoạ | nvcc | cung cấp | nhân vật cung cấp | gia đình | gia đình "
            "cung cấp | tác giả | tòa soạn | bạn đọc | mạng xã hội | internet | facebook | ảnh | hình | "
            "đtcc | ctv | cá nhân | lưu trữ | đồ họa"
        ),
        "holder": phrases(
            "thông tấn xã | báo | đài | truyền hình | công an | ubnd | bộ | sở | chính phủ | đại học | "
            "bảo tàng | quỹ | hội | nhà xuất bản | tạp chí | thời báo | tin tức | thư viện | nhà hát | "
            "bệnh viện | ban"
        ),
        "staged": phrases("minh họa | minh hoạ"),
    },
    translated_words=phrases(
        "dịch | dịch từ | bản dịch"
        "| người dịch | biên dịch | lược dịch | chuyển ngữ | dịch giả | dịch bởi | bản dịch của | "
        "lược dịch từ | biên dịch từ"
    ),
    republished_words=phrases(
        "đăng lại | đăng lại từ | được phép của | đăng lần đầu | lần đầu đăng | đăng lại với sự cho phép "
        "| trích từ | đăng lần đầu trên | lần đầu đăng trên | đăng lần đầu tiên | lần đầu tiên … đăng | "
        "xuất bản lần đầu | lần đầu … trên | đã đăng trên | bài đăng lần đầu | bài viết đăng trên | đăng "
        "lần đầu tại | in lần đầu trên"
        "| dẫn lại từ | dẫn theo | theo báo | đăng trên | đã đăng trên báo"
    ),
    machine_words=phrases("dịch máy | dịch tự động | được dịch tự động"),
    original_words=phrases(
        "bản gốc | bài gốc | nguyên bản | đọc bản gốc | bài viết gốc | link bài gốc | nguồn gốc bài viết "
        "| bài báo gốc | nguyên tác | nguyên văn | đọc bài gốc | xem bản gốc | xem bài gốc | văn bản gốc "
        "| tin gốc"
    ),
    original_title_words=phrases(
        "tiêu đề gốc | tựa gốc | nhan đề gốc | với tiêu đề | với nhan đề | dưới tiêu đề | tên gốc"
    ),
    in_language_words=phrases("tiếng … | bằng tiếng …"),
    rights_words=phrases(
        "chủ sở hữu bản quyền | bản quyền | mọi quyền | © | giấy phép | nghiêm cấm | bản quyền bài viết | bản quyền bài | quyền "
        "tác giả | mọi quyền đối với"
    ),
    public_domain_words=phrases("phạm vi công cộng | miền công cộng | thuộc về công chúng"),
    open_access_words=phrases("truy cập mở | truy cập tự do"),
    all_rights_words=phrases(
        "mọi quyền được bảo lưu | giữ bản quyền | giữ toàn quyền | bảo lưu mọi quyền | cấm sao chép | "
        "nghiêm cấm sao chép | không sao chép | không được sao chép | chỉ được phát hành lại | chỉ được "
        "đăng lại khi | bản quyền được bảo hộ | giữ bản quyền nội dung"
    ),
    permission_words=phrases(
        "cấm | sao chép | phát hành lại | ghi rõ nguồn | chấp thuận | đồng ý | được sự cho phép | với sự "
        "cho phép | được phép | đăng lại | cho phép | không được | trích dẫn"
        "| khi chưa được phép | khi chưa có sự đồng ý | nếu không được phép | không có sự cho phép | toàn "
        "quyền | cấm mọi hình thức | chỉ được sử dụng khi có"
    ),
    reuse_words=phrases(
        "ghi rõ nguồn | ghi nguồn khi | trích nguồn | dẫn nguồn đầy đủ | được phép đăng lại | được đăng "
        "lại | có thể đăng lại | tự do sử dụng | tự do đăng lại | tự do chia sẻ"
    ),
    holder_words={
        "anybody": phrases(
            "tác giả | tác | giả | các | chủ | sở | hữu | người | viết | dịch | tòa | soạn | nhà | xuất | bản"
        ),
        "label": phrases("của | chủ sở hữu"),
        "ends": phrases("trừ khi"),
    },
    belonging_words=phrases(
        "thuộc | giữ bản quyền nội dung | giữ bản quyền | giữ toàn quyền | thuộc về | thuộc quyền sở hữu của | thuộc sở hữu của"
    ),
    disclaimer_words=phrases("không nhất thiết phản ánh | quan điểm của tác giả | không phản ánh"),
    withdrawn_words=phrases(
        "bài viết đã bị gỡ | bài viết đã được gỡ bỏ | bài viết không còn tồn tại | đã gỡ bỏ"
        "| bài viết này đã bị gỡ | bài viết này đã được gỡ | bài viết này … gỡ | bài báo đã được rút | "
        "bài viết đã được rút | tòa soạn đã gỡ | tòa soạn đã rút | không còn khả dụng"
    ),
    paywall_words=phrases(
        "chỉ dành cho thuê bao | đăng ký để đọc tiếp | để đọc tiếp | dành cho thuê bao | dành cho thành "
        "viên | dành riêng cho | đăng nhập để đọc | để đọc toàn bộ | đọc toàn văn | đăng ký để đọc | nội "
        "dung trả phí"
    ),
    read_more_words=phrases("xem thêm | đọc thêm | tin liên quan | bài liên quan"),
    newsletter_words=phrases("đăng ký nhận tin | theo dõi chúng tôi | đăng ký nhận | bản tin"),
    speech_verbs=phrases(
        "nói | cho biết | cho hay | tuyên bố | phát biểu | nhấn mạnh | giải thích | viết | bổ sung | "
        "khẳng định | thừa nhận | cảnh báo | trả lời | hỏi"
    ),
    negations=words("không chưa chẳng đừng chớ"),
    stopwords=frozenset(
        words(
            "và của là có được cho trong một với các những này đó khi đã sẽ đang từ đến ở như về tại theo "
            "để người cũng vì nên nhưng hoặc nếu thì mà ra vào lên xuống tôi anh chị ông bà họ chúng ta "
            "bạn rất nhiều hơn sau trước giữa trên dưới không bị do"
        )
    ),
    sample=(
        "Hôm thứ Hai, thành phố khánh thành cây cầu mới bắc qua sông. “Chúng tôi đã chờ mười năm”, bà "
        "thị trưởng nói. Công trình tốn 3,5 triệu đồng; xe cộ sẽ qua lại từ ngày 1 tháng 6. Vì sao "
        "bây giờ mới mở?"
    ),
)
