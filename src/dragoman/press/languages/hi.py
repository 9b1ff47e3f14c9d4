"""Hindi."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="hi",
    english_name="Hindi",
    own_name="हिन्दी",
    script="Deva",
    sentence_ends=".!?…।॥",
    abbreviations=frozenset(words("डॉ श्री श्रीमती प्रो पं कु सं ई पू रु कि.मी से.मी")),
    months={
        1: ("जनवरी", "जन॰", "yanvar", "yan"),
        2: ("फ़रवरी", "फ़र॰", "fevral", "fev"),
        3: ("मार्च", "mart", "mar"),
        4: ("अप्रैल", "aprel", "apr"),
        5: ("मई", "may"),
        6: ("जून", "iyun", "iyn"),
        7: ("जुलाई", "जुल॰", "iyul", "iyl"),
        8: ("अगस्त", "अग॰", "avqust", "avq"),
        9: ("सितंबर", "सित॰", "sentyabr", "sen"),
        10: ("अक्टूबर", "अक्टू॰", "oktyabr", "okt"),
        11: ("नवंबर", "नव॰", "noyabr", "noy"),
        12: ("दिसंबर", "दिस॰", "dekabr", "dek"),
    },
    weekdays=phrases(
        "सोमवार | मंगलवार | बुधवार | गुरुवार | शुक्रवार | शनिवार | रविवार | सोम | मंगल | बुध | गुरु | शुक्र | शनि | रवि"
    ),
    today=phrases("आज"),
    yesterday=phrases("कल"),
    clock_words=phrases("बजे"),
    published_words=phrases("प्रकाशित"),
    updated_words=phrases("अपडेट | अद्यतन"),
    byline_words=phrases("लेखक | लेखिका | लेखक: | द्वारा | रिपोर्ट"),
    role_words={
        "author": phrases("लेखक | लेखिका | द्वारा"),
        "translator": phrases("अनुवाद | अनुवादक | अनुवादित"),
        "editor": phrases("संपादक | संपादन | संपादकीय"),
        "photographer": phrases("तस्वीर | फोटो | फ़ोटो | छायाकार"),
        "correspondent": phrases("संवाददाता | पत्रकार | रिपोर्टर"),
    },
    note_signatures={
        "translator": phrases("अनुवादक की टिप्पणी | अनु."),
        "editor": phrases("संपादक की टिप्पणी | सं. | संपादकीय टिप्पणी"),
    },
    reports_verbs=phrases(
        "लिखता है | लिखा है | लिखा | रिपोर्ट किया | की रिपोर्ट | बताया | के अनुसार | के मुताबिक | के "
        "हवाले से | प्रकाशित किया"
    ),
    outlet_words=phrases("अख़बार | अखबार | समाचार एजेंसी | पत्रिका | वेबसाइट | न्यूज़ एजेंसी"),
    citing_words=phrases("के हवाले से"),
    source_words=phrases("स्रोत | साभार | के अनुसार | स्रोत: | सौजन्य"),
    republished_words=phrases("मूल रूप से प्रकाशित | पुनर्प्रकाशित | की अनुमति से | सबसे पहले प्रकाशित"),
    machine_words=phrases("मशीनी अनुवाद | स्वचालित अनुवाद"),
    credit_words=phrases("फोटो | फ़ोटो | तस्वीर | चित्र | साभार | ©"),
    translated_words=phrases("अनुवाद | अनुवादित | अंग्रेज़ी से अनुवाद | से अनूदित"),
    original_words=phrases("मूल | मूल लेख | मूल आलेख"),
    rights_words=phrases("अधिकार | सर्वाधिकार | सभी अधिकार | © | कॉपीराइट"),
    public_domain_words=phrases("सार्वजनिक डोमेन"),
    open_access_words=phrases("मुक्त पहुँच | खुली पहुँच"),
    all_rights_words=phrases("सर्वाधिकार सुरक्षित | सभी अधिकार सुरक्षित | सर्वाधिकार सुरक्षित हैं"),
    permission_words=phrases("पुनर्प्रकाशन | अनुमति | प्रतिबंधित | वर्जित"),
    disclaimer_words=phrases("लेखक के निजी विचार | ये लेखक के निजी | संपादकीय नीति से | लेखक के अपने"),
    withdrawn_words=phrases("यह लेख हटा दिया गया | यह खबर हटा दी गई | लेख वापस ले लिया"),
    paywall_words=phrases(
        "केवल सब्सक्राइबर | सब्सक्राइबर के लिए | आगे पढ़ने के लिए | पूरी खबर पढ़ने के लिए | केवल सदस्यों "
        "के लिए | सदस्यों के लिए | सदस्यता लें"
    ),
    read_more_words=phrases("यह भी पढ़ें | ये भी पढ़ें | और पढ़ें"),
    speech_verbs=phrases(
        "कहा | कहते हैं | कहती हैं | बताया | कहना है | कहना था | जोड़ा | ज़ोर दिया | समझाया | लिखा | "
        "घोषणा की | जवाब दिया | पूछा | चेतावनी दी | के अनुसार"
    ),
    negations=words("नहीं न मत कभी बिना कोई"),
    stopwords=frozenset(
        words(
            "और के की का में है से ने को पर यह वह कि हैं था थी थे एक भी इस उस जो तो ही कर किया गया गई गए "
            "हो हुआ हुई हुए होगा नहीं अपने अपनी अपना या लेकिन अगर तक बाद पहले साथ बीच लिए बारे जब जहां "
            "क्यों कैसे कौन सब बहुत केवल हम आप मैं तुम उन्होंने जिस जिन इन उन रहा रहे रही"
        )
    ),
    snowball="hindi",
    sample=(
        "सोमवार को शहर में नदी पर नया पुल खोला गया। “हमने इसके लिए दस साल इंतज़ार किया,” महापौर ने "
        "कहा। निर्माण पर 35 लाख रुपये खर्च हुए। गाड़ियां 1 जून से चलेंगी।"
    ),
)
