"""Korean."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="ko",
    english_name="Korean",
    own_name="한국어",
    script="Kore",
    sentence_ends=".!?…。",
    months={
        1: ("1월", "yanvar", "yan"),
        2: ("2월", "fevral", "fev"),
        3: ("3월", "mart", "mar"),
        4: ("4월", "aprel", "apr"),
        5: ("5월", "may"),
        6: ("6월", "iyun", "iyn"),
        7: ("7월", "iyul", "iyl"),
        8: ("8월", "avqust", "avq"),
        9: ("9월", "sentyabr", "sen"),
        10: ("10월", "oktyabr", "okt"),
        11: ("11월", "noyabr", "noy"),
        12: ("12월", "dekabr", "dek"),
    },
    weekdays=phrases("월요일 | 화요일 | 수요일 | 목요일 | 금요일 | 토요일 | 일요일"),
    today=phrases("오늘"),
    yesterday=phrases("어제"),
    published_words=phrases("입력 | 게재 | 등록 | 발행 | 송고"),
    updated_words=phrases("수정 | 업데이트 | 갱신"),
    byline_words=phrases("글 | 글: | 기자 | 작성자 | 글쓴이 | 취재"),
    role_words={
        "author": phrases(
            "글 | 글쓴이 | 기자 | 필자 | 글쓴 이 | 지은이 | 저자: | 쓴 이 | 작가: | 기고: | 기고자 | 칼럼니스트 | 글·사진 | 글ㆍ사진 | "
            "글・사진 | 글/사진 | 취재·글 | 인터뷰: | 정리: | 대담: | 논설위원 | 취재기자 | 담당기자 | 작성: | … 글 | … 씀 | … 지음"
        ),
        "translator": phrases(
            "번역 | 옮긴이 | 역자 | 옮김 | 옮긴 이 | 번역자 | 번역가 | 우리말 옮김 | 한국어 번역 | 번역·정리 | 번역 및 정리 | 번역/정리 | 공역 | "
            "감수 및 번역 | … 옮김 | … 번역 | … 역"
        ),
        "editor": phrases(
            "편집 | 편집자 | 편집장 | 편집인 | 편집국장 | 편집위원 | 책임편집 | 교열 | 감수: | 엮은이 | 데스크: | 교정: | … 엮음 | … 편집"
        ),
        "photographer": phrases(
            "사진 | 사진기자 | 촬영 | 사진작가 | 사진가 | 사진·글 | 사진부 | 포토그래퍼 | 영상: | 촬영기자 | … 사진"
        ),
        "correspondent": phrases(
            "특파원 | 기자 | 통신원 | 본지 특파원 | 현지 통신원 | 순회특파원 | 주재기자 | 본보 특파원 | 해외통신원 | … 특파원 | … 통신원"
        ),
        "illustrator": phrases(
            "일러스트 | 일러스트레이터 | 그림: | 삽화 | 만평: | 만화: | 그래픽: | 삽화가 | 캐리커처 | … 그림"
        ),
    },
    note_signatures={
        "translator": phrases(
            "역주 | 옮긴이 주 | 역자 주 | 역자주 | 옮긴이주 | 옮긴이 | 번역자 주 | 옮긴이의 말 | 역자 | 역주. | 번역자 | 번역자주 | "
            "역자의 말 | 옮긴이의 주 | 번역 주 | 번역주"
        ),
        "editor": phrases(
            "편집자 주 | 편집자주 | 편집자 | 엮은이 주 | 기자 주 | 편집자의 말 | 편집부 | 편집부 주 | 편집부주 | 편집자 말 | 편집자의 주 | "
            "기자주 | 엮은이 | 바로잡습니다 | 정정 | 편주 | 편집주"
        ),
    },
    comment_words=phrases("또한 | 역시 | 원문 | 말장난 | 필자 | 옮긴이는 | 여기서"),
    copula_words=phrases("이다 | 입니다 | 있다 | 있습니다 | 이었다 | 였다 | 했다 | 한다 | 합니다 | 했습니다"),
    disclaimer_stems={
        "view": phrases("의견 | 견해 | 입장 | 편집 방향 | 편집방향 | 책임 | 주장"),
        "whose": phrases("필자 | 저자 | 본지 | 본사 | 편집 | 기고 | 작성자 | 글쓴이 | 신문 | 매체"),
        "says": phrases("다를 | 아니 | 않 | 개인 | 무관 | 대변 | 반영 | 일치 | 있습니다"),
    },
    reports_verbs=phrases(
        "보도했다 | 전했다 | 밝혔다 | 에 따르면 | 인용 | 전한다 | 알렸다 | 보도했습니다 | 전했습니다 | 썼다 | 따르면 | 인용해"
    ),
    citing_words=phrases("인용해 | 을 인용해 | 를 인용해 | 인용하여"),
    outlet_words=phrases("신문 | 일간지 | 주간지 | 통신 | 통신사 | 매체 | 잡지 | 방송 | 계간"),
    source_words=phrases("출처 | 자료 | 제공 | 출처: | 출처 : | 기사 출처 | 자료 출처 | 원문 출처"),
    credit_words=phrases("사진 | 사진= | 사진 제공 | 출처 | ©"),
    translated_words=phrases("번역 | 옮김 | 번역: | 옮긴이 | 번역자 | 옮김:"),
    republished_words=phrases(
        "재게재 | 전재 | 허락을 받아 | 실린 글을 | 옮긴 것입니다 | 옮겨 싣습니다 | 처음 실렸습니다 | 처음 발표 | 에 실린 | 허락을 얻어 | 전재합니다 | 재수록 | "
        "처음 실렸 | 에 처음 실린 | 에 실렸습니다 | 에 게재된"
    ),
    machine_words=phrases(
        "기계 번역 | 자동 번역 | 기계번역 | 자동번역 | 자동으로 번역 | 인공지능으로 번역 | ai 번역"
    ),
    original_words=phrases("원문 | 원문 보기 | 원본"),
    original_title_words=phrases("원제 | 원문 제목"),
    in_language_words=phrases("…"),
    rights_words=phrases(
        "저작권 | 저작권자 | © | 무단 전재 | 무단전재 | 재배포 금지 | 라이선스 | 크리에이티브"
        "| 이 기사의 저작권 | 기사의 저작권 | 이 글의 저작권 | 본 기사의 저작권 | 이 기사의 모든 권리 | 저작권 소유 | 판권 | 이 글의 권리 | 이 기사의 권리"
    ),
    open_access_words=phrases(
        "오픈 액세스 | 누구나 무료로 | 공개 이용 | 자유롭게 읽을 수 | 누구나 읽을 수 | 오픈액세스"
    ),
    public_domain_words=phrases("퍼블릭 도메인 | 공유 저작물 | 공유저작물"),
    all_rights_words=phrases(
        "무단 전재 및 재배포 금지 | 무단전재 및 재배포 금지 | 모든 권리 보유 | 무단전재 | 모든 권리 | 무단 전재 | 무단복제 | 무단 복제 | 재배포 금지 | 재배포금지 "
        "| 무단 사용 금지"
    ),
    permission_words=phrases("무단 | 전재 | 재배포 | 복제 | 금지 | 허가 | 허락"),
    reuse_words=phrases(
        "출처를 밝히면 | 출처를 명시하면 | 출처를 표시하면 | 출처 표시 후 | 출처를 밝히고 | 자유롭게 이용 | 자유롭게 전재 | 자유롭게 재게시 | 자유롭게 옮겨 | "
        "자유롭게 사용 | 전재를 허용 | 재게시할 수 있 | 전재할 수 있 | 퍼갈 수 있"
        "| 출처를 명시하고 | 출처 명시 시 | 출처를 표기하면"
    ),
    belonging_words=phrases(
        "에 있습니다 | 에게 있습니다 | 에 있으며 | 에게 있으며 | 에 속합니다 | 에 귀속됩니다 | 에게 귀속됩니다 | 에 귀속 | 에게 귀속 | 이 보유합니다 | 가 "
        "보유합니다 | 에게 속합니다 | 의 소유입니다"
    ),
    disclaimer_words=phrases(
        "편집 방향과 다를 수 있습니다 | 본지의 편집 방향 | 편집 방향과 | 입장과 다를 수 | 공식 입장 | 견해와 다를 수 | 의견은 필자"
    ),
    withdrawn_words=phrases(
        "삭제된 기사입니다 | 기사가 삭제되었습니다 | 기사가 삭제됐습니다 | 기사를 삭제했습니다 | 이 기사는 삭제 | 삭제되었습니다 | 이 기사는 … 삭제 | 기사 … 삭제되었 "
        "| 기사 … 철회 | 이 글은 … 삭제 | 기사는 삭제 | 기사를 내렸습니다"
    ),
    paywall_words=phrases(
        "유료 회원 전용 | 구독자 전용 | 구독하고 계속 | 계속 읽으려면 | 유료 구독자 | 로그인하면 계속"
    ),
    read_more_words=phrases(
        "관련 기사 | 더 읽기 | 함께 보기 | 관련기사 | 함께 읽기 | 더 보기 | 추천 기사 | 같이 읽을"
    ),
    newsletter_words=phrases("뉴스레터 | 구독 | 팔로우 | 받아보세요 | 이메일로 | 채널을 구독"),
    speech_verbs=phrases(
        "말했다 | 밝혔다 | 전했다 | 설명했다 | 강조했다 | 덧붙였다 | 주장했다 | 지적했다 | 썼다 | 답했다"
    ),
    negations=words("않 않는 아니 못 없 없다 안"),
    stopwords=frozenset(
        words(
            "이 그 저 것 수 등 및 또는 그리고 하지만 그러나 에서 으로 에게 부터 까지 대한 위해 있는 있다 했다 하는 한 더"
        )
    ),
    suffixes=words(
        "에서는 으로는 에게서 까지 부터 에서 에게 으로 이나 하고 과의 와의 은 는 이 가 을 를 의 에 로 와 과 도 만"
    ),
    sample=(
        "월요일 도시에 강을 건너는 새 다리가 열렸다. “우리는 십 년을 기다렸습니다.” 시장이 말했다. 공사에는 350만 원이 들었다. 자동차는 6월 1일부터 다닐 수 "
        "있다."
    ),
)
