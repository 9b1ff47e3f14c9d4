"""Bangla."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="bn",
    english_name="Bangla",
    own_name="বাংলা",
    script="Beng",
    sentence_ends=".!?…।",
    abbreviations=frozenset(words("ড মো প্রফেসর কি.মি")),
    months={
        1: ("জানুয়ারী", "জানু", "yanvar"),
        2: ("ফেব্রুয়ারী", "ফেব", "fevral"),
        3: ("মার্চ", "mart"),
        4: ("এপ্রিল", "এপ্রি", "aprel"),
        5: ("মে", "may"),
        6: ("জুন", "iyun"),
        7: ("জুলাই", "জুল", "iyul"),
        8: ("আগস্ট", "আগ", "avqust"),
        9: ("সেপ্টেম্বর", "সেপ", "sentyabr"),
        10: ("অক্টোবর", "অক্টো", "oktyabr"),
        11: ("নভেম্বর", "নভে", "noyabr"),
        12: ("ডিসেম্বর", "ডিসে", "dekabr"),
    },
    weekdays=phrases(
        "সোমবার | মঙ্গলবার | বুধবার | বৃহস্পতিবার | শুক্রবার | শনিবার | রবিবার | সোম | মঙ্গল | বুধ | "
        "বৃহস্পতি | শুক্র | শনি | রবি"
    ),
    today=phrases("আজ"),
    yesterday=phrases("গতকাল"),
    published_words=phrases("প্রকাশ"),
    updated_words=phrases("হালনাগাদ | আপডেট"),
    byline_words=phrases("লেখক | লেখক: | প্রতিবেদক"),
    role_words={
        "author": phrases("লেখক | প্রতিবেদক"),
        "translator": phrases("অনুবাদ | অনুবাদক"),
        "editor": phrases("সম্পাদক | সম্পাদনা"),
        "photographer": phrases("ছবি | আলোকচিত্র"),
    },
    note_signatures={
        "translator": phrases("অনুবাদকের টীকা | অনুবাদক | অনু. | অনুবাদকের নোট"),
        "editor": phrases("সম্পাদকের টীকা | সম্পাদক | সম্পা. | সম্পাদকীয় টীকা | স."),
    },
    comment_words=phrases("এছাড়া | মূল | লেখক | এখানে"),
    copula_words=phrases("ছিল | ছিলেন | হয় | আছে"),
    disclaimer_stems={
        "view": phrases("মত | বক্তব্য | দৃষ্টিভঙ্গি | দায়"),
        "whose": phrases("লেখক | সম্পাদক | পত্রিকা | কর্তৃপক্ষ"),
        "says": phrases("নিজস্ব | একান্ত | ব্যক্তিগত | নয় | প্রতিফল | নাও"),
    },
    reports_verbs=phrases("লিখেছে | জানিয়েছে | জানায় | বলেছে | প্রকাশ করেছে | অনুসারে"),
    outlet_words=phrases("পত্রিকা | দৈনিক | সাপ্তাহিক | সংবাদ সংস্থা"),
    source_words=phrases("সূত্র | উৎস"),
    republished_words=phrases("প্রথম প্রকাশিত | পুনঃপ্রকাশিত | অনুমতিক্রমে"),
    machine_words=phrases("যান্ত্রিক অনুবাদ"),
    credit_words=phrases("ছবি | ছবি: | ©"),
    translated_words=phrases("অনুবাদ | অনূদিত"),
    original_words=phrases("মূল নিবন্ধ | মূল"),
    rights_words=phrases("স্বত্ব | সর্বস্বত্ব | © | কপিরাইট"),
    all_rights_words=phrases("সর্বস্বত্ব সংরক্ষিত"),
    reuse_words=phrases("সূত্র উল্লেখ করে | সূত্র উল্লেখ সাপেক্ষে | উৎস উল্লেখ করে | পুনঃপ্রকাশ করা যাবে | পুনর্মুদ্রণ করা যাবে"),
    permission_words=phrases("অনুমতি | পুনঃপ্রকাশ | নিষিদ্ধ | বেআইনি"),
    disclaimer_words=phrases("লেখকের নিজস্ব | মতামত লেখকের"),
    withdrawn_words=phrases("প্রতিবেদনটি সরিয়ে নেওয়া হয়েছে | প্রত্যাহার করা হয়েছে"),
    paywall_words=phrases("শুধুমাত্র গ্রাহকদের"),
    read_more_words=phrases("আরও পড়ুন"),
    speech_verbs=phrases("বলেন | বলেছেন | জানান | জানিয়েছেন | উল্লেখ করেন | লিখেছেন"),
    negations=words("না নয় নেই নি কখনো"),
    stopwords=frozenset(
        words(
            "এবং ও এই সেই একটি করে করা হয় হয়েছে জন্য থেকে তার তিনি তারা আমরা আপনি আমি যে যা কিন্তু বা "
            "না নয় এর কে তে সঙ্গে পরে আগে মধ্যে উপর ছিল আছে হবে"
        )
    ),
    suffixes=words("গুলোর গুলো দের টির টা টি কে রা র ে"),
    sample=(
        "সোমবার শহরে নদীর ওপর নতুন সেতু খোলা হয়েছে। “আমরা দশ বছর এর অপেক্ষায় ছিলাম,” মেয়র বলেন। "
        "নির্মাণে ৩৫ লাখ টাকা খরচ হয়েছে।"
    ),
)
