"""Japanese."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="ja",
    english_name="Japanese",
    own_name="日本語",
    script="Jpan",
    sentence_ends="。！？!?…．.",
    quotes=(
        ("「", "」"),
        ("『", "』"),
        ("“", "”"),
    ),
    months={
        1: ("1月", "yanvar", "yan"),
        2: ("2月", "fevral", "fev"),
        3: ("3月", "mart", "mar"),
        4: ("4月", "aprel", "apr"),
        5: ("5月", "may"),
        6: ("6月", "iyun", "iyn"),
        7: ("7月", "iyul", "iyl"),
        8: ("8月", "avqust", "avq"),
        9: ("9月", "sentyabr", "sen"),
        10: ("10月", "oktyabr", "okt"),
        11: ("11月", "noyabr", "noy"),
        12: ("12月", "dekabr", "dek"),
    },
    weekdays=phrases("月曜日 | 火曜日 | 水曜日 | 木曜日 | 金曜日 | 土曜日 | 日曜日"),
    today=phrases("今日 | 本日 | きょう"),
    yesterday=phrases("昨日 | きのう"),
    published_words=phrases("公開 | 掲載 | 配信 | 投稿日 | 発行"),
    updated_words=phrases("更新 | 修正"),
    byline_words=phrases("文 | 文＝ | 著者 | 執筆 | 記者 | 取材"),
    role_words={
        "author": phrases("著者 | 筆者 | 文 | 執筆 | 記者"),
        "translator": phrases("翻訳 | 訳 | 訳者 | 翻訳者"),
        "editor": phrases("編集 | 編集者 | 編集部 | 編集長"),
        "photographer": phrases("写真 | 撮影 | カメラマン"),
        "correspondent": phrases("特派員 | 記者 | 本紙記者"),
    },
    note_signatures={
        "translator": phrases(
            "訳注 | 訳者注 | 訳者註 | 訳者による注 | 訳注： | 翻訳者注 | 訳註 | 訳者より | 訳者 | 訳者から | 訳者付記 | 訳者補足 | 訳補 | "
            "翻訳者より | 翻訳者 | 訳者註記 | 訳者注記"
        ),
        "editor": phrases(
            "編集部注 | 編注 | 編集注 | 注：編集部 | 編集部 | 編注： | 編集者注 | 編集部註 | 筆者注 | 編註 | 編集部より | 編集部から | "
            "編集部補足 | 編集部追記 | 編者注 | 編者註 | 編集者より | 編集者 | 編集部 注 | 編集部補注 | 編集注記 | おことわり | お断り | 訂正 | "
            "校注 | 編集室 | 編集部注記 | 記者注"
        ),
    },
    comment_words=phrases(
        "も | 原文 | 訳者 | 筆者 | 言葉遊び | 掛詞 | ここで | 本文 | によった | した | ました"
    ),
    copula_words=phrases("である | であった | だった | です | でした | ます"),
    disclaimer_stems={
        "view": phrases("見解 | 意見 | 立場 | 主張 | 責任 | 考え"),
        "whose": phrases(
            "執筆者 | 筆者 | 著者 | 編集部 | 本紙 | 本誌 | 当サイト | 弊社 | 当社 | 本サイト | 寄稿 | 訳者 | 原著者"
        ),
        "says": phrases(
            "示す | 個人 | ではあり | ではない | 異な | 代表 | 反映 | 負い | 属し | 必ずしも | 限り | 限ら"
        ),
    },
    reports_verbs=phrases(
        "報じた | 報じている | 伝えた | 伝えている | によれば | 報道した | 引用 | 書いている | 報じました | 伝えました | によると | と報じた"
    ),
    citing_words=phrases("引用して | を引用し | を引いて"),
    outlet_words=phrases("新聞 | 紙 | 雑誌 | 週刊誌 | 通信社 | 通信 | サイト | 放送"),
    source_words=phrases(
        "出典 | 情報源 | 引用元 | 提供 | 配信 | 出所 | 出典: | 原典 | 出典： | 提供： | 配信： | 情報提供"
    ),
    credit_words=phrases("写真 | 撮影 | 写真提供 | 画像 | 提供 | 写真＝ | ©"),
    translated_words=phrases("翻訳 | 訳 | から翻訳 | 翻訳: | 訳: | 訳者 | 日本語訳 | 翻訳協力"),
    republished_words=phrases(
        "転載 | から転載 | 許可を得て転載 | 初出 | 転載しました | より転載 | から転載しました | 初出は | に掲載された | 許諾を得て | 再掲 | 掲載されたもの | に掲載"
    ),
    machine_words=phrases("機械翻訳 | 自動翻訳 | 機械翻訳されました | aiによる翻訳 | aiで翻訳 | ai翻訳"),
    original_words=phrases("原文 | 元の記事 | 元記事 | オリジナル"),
    original_title_words=phrases("原題 | 原文タイトル"),
    rights_words=phrases(
        "著作権 | 版権 | © | ライセンス | 無断転載 | 転載を禁じます | 無断転載を禁じます | 全著作権 | 禁無断転載 | クリエイティブ"
    ),
    open_access_words=phrases("オープンアクセス | 無料で読めます"),
    public_domain_words=phrases("パブリックドメイン | 公有"),
    all_rights_words=phrases(
        "無断転載を禁じます | 無断転載禁止 | 全著作権所有 | 禁無断転載 | 無断複写 | 転載を禁じます | 無断転載を禁ず | 無断転載・複製を禁じます | 無断転載・複製を禁ず | "
        "無断複製・転載を禁じます | 複製・転載を禁じます | 無断転載・複写を禁じます | 無断での転載 | 無断転載 | 無断複製"
    ),
    permission_words=phrases("無断 | 転載 | 複製 | 禁じます | 禁止 | 許可 | 許諾 | 二次利用"),
    reuse_words=phrases(
        "出典を明記 | 出典を明示 | 出典を記載 | 出所を明示 | 転載自由 | 転載可 | 自由に転載 | 自由に利用 | 自由にお使い | 転載を許可し | 転載できます | 転載いただけます "
        "| 引用・転載は自由 | 無料で転載 | 再配布できます | 転載歓迎"
    ),
    belonging_words=phrases("に帰属します | に帰属"),
    disclaimer_words=phrases(
        "見解を示すものではありません | 執筆者個人のもの | 編集部の見解 | 見解とは異なる | 見解を代表する | 意見を代表する | 見解を示すもの"
    ),
    withdrawn_words=phrases(
        "この記事は削除されました | 記事は削除されました | 記事を削除しました | 記事を取り消しました | 掲載を終了しました | 公開を終了しました | 記事を取り下げました | "
        "取り消しました | この記事は … 削除 | この記事は … 取り下げ | 本記事は … 削除 | 記事 … 取り下げました | 記事 … 取り消し | 掲載を取りやめ | 掲載を取り下げ | "
        "記事を削除"
    ),
    paywall_words=phrases(
        "この記事は会員限定 | この記事は有料会員限定です | 続きを読むには | この記事の続きは | ログインして読む | 残り文字 | 続きは有料会員 | 会員限定です | 有料会員限定です | "
        "この続きは | 全文をお読みいただくには"
    ),
    read_more_words=phrases(
        "関連記事 | 続きを読む | あわせて読みたい | もっと読む | こちらも | おすすめ記事 | 合わせて読みたい | 関連リンク"
    ),
    newsletter_words=phrases(
        "ニュースレター | メルマガ登録 | フォロー | メールマガジン | 登録はこちら | 購読 | お届けします | メールで"
    ),
    speech_verbs=phrases(
        "と述べた | と語った | と話した | と話す | と語る | と説明した | と強調した | と指摘した | と書いた | と答えた | 述べた | 語った | 話した"
    ),
    negations=words("ない なかった ません ず ぬ 非 未 無"),
    stopwords=frozenset(
        words(
            "の に は を た が で て と し れ さ ある いる も する から な こと として い や など なっ ない この ため その あっ よう また もの という あり まで "
            "られ なる へ か だ これ によって により おり より による ず なり られる において"
        )
    ),
    sample="月曜日、市内の川に新しい橋が開通した。「十年間待っていました」と市長は述べた。建設費は350万円で、車は6月1日から通れる。なぜ今なのか。",
)
