"""Italian."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="it",
    english_name="Italian",
    own_name="italiano",
    letters="àèéìíòóùú",
    abbreviations=frozenset(
        words(
            "sig sigg sig.ra dott dott.ssa prof prof.ssa avv ing arch on sen gen col cap mons s ss p pag "
            "pagg art artt n nn fig vol ecc cfr es v vs tel l d.c a.c s.p.a s.r.l c.so p.za v.le ca circa "
            "min max km kg cm mm ed trad red ndr ndt gg"
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
        1: ("gennaio", "gen", "yanvar", "yan"),
        2: ("febbraio", "feb", "fevral", "fev"),
        3: ("marzo", "mar", "mart"),
        4: ("aprile", "apr", "aprel"),
        5: ("maggio", "mag", "may"),
        6: ("giugno", "giu", "iyun", "iyn"),
        7: ("luglio", "lug", "iyul", "iyl"),
        8: ("agosto", "ago", "avqust", "avq"),
        9: ("settembre", "set", "sentyabr", "sen"),
        10: ("ottobre", "ott", "oktyabr", "okt"),
        11: ("novembre", "nov", "noyabr", "noy"),
        12: ("dicembre", "dic", "dekabr", "dek"),
    },
    weekdays=phrases(
        "lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica | lun | mar | mer | gio "
        "| ven | sab | dom"
    ),
    today=phrases("oggi"),
    yesterday=phrases("ieri"),
    clock_words=phrases("alle | all'"),
    published_words=phrases("pubblicato | pubblicata"),
    updated_words=phrases("aggiornato | aggiornamento | modificato"),
    byline_words=phrases(
        "pubblicato da | di | di: | autore | autrice | testo | testo: | scritto da | a cura di | intervista di"
    ),
    role_words={
        "author": phrases(
            "autore | autrice | di | testo | scritto da | a cura di | autori | un testo di | "
            "un reportage di | reportage di | reportage: | articolo di | un articolo di | "
            "un racconto di | racconto di | un'inchiesta di | inchiesta di | intervista a cura di | "
            "commento di | editoriale di | analisi di | opinione di | recensione di | testi di | "
            "testi: | scrive | parole di | raccolto da | editorialista | giornalista: | cronista: | "
            "reporter:"
            "| cronaca di | intervista:"
        ),
        "translator": phrases(
            "traduzione | traduzione di | tradotto da | traduttore | traduttrice | trad. | "
            "traduzione dal | traduzione dall'inglese | tradotto dal | tradotto dall'inglese da | "
            "traduzione italiana | traduzione italiana di | traduttori | traduzione e adattamento | "
            "adattamento di | versione italiana di | tradotta da"
        ),
        "editor": phrases(
            "redazione | redattore | redattrice | direttore | a cura della redazione | revisione di | "
            "revisione: | a cura di redazione | editing | editing di | curatore | curatrice | "
            "caporedattore | caporedattrice | direttrice | direttore responsabile | "
            "direttrice responsabile | coordinamento:"
        ),
        "photographer": phrases(
            "foto | foto di | fotografia | fotografie | fotografo | fotografa | foto e testo | "
            "fotografie di | immagini: | immagini di | fotografato da | fotoreporter | scatti di"
        ),
        "correspondent": phrases(
            "corrispondente | inviato | inviata | dal nostro inviato | dal nostro corrispondente | "
            "dalla nostra inviata | dalla nostra corrispondente | dal nostro inviato speciale | "
            "nostro inviato | nostra inviata | nostro corrispondente | nostra corrispondente | "
            "inviato speciale | inviata speciale | dai nostri inviati | dal corrispondente | "
            "dalla corrispondente"
        ),
        "illustrator": phrases(
            "illustrazione | illustrazioni | illustrazione di | illustrazioni di | illustratore | "
            "illustratrice | illustrato da | disegno di | disegni di | disegni: | disegno | vignetta | "
            "vignetta di | vignette di | grafica | infografica | collage:"
        ),
    },
    note_signatures={
        "translator": phrases(
            "ndt | n.d.t. | n.d.t | nota del traduttore | nota della traduttrice | n.d.tr. | "
            "ndtr | n. d. t. | nota di traduzione | ndt. | nota trad. | n. del t. | n. d. tr. | "
            "n.d.trad. | nota trad | note del traduttore | note della traduttrice | "
            "la traduttrice | il traduttore | n. del tr. | n. d. t | n.t. | "
            "nota dei traduttori | n. tr. | n.tr. | n. trad. | nota tr."
        ),
        "editor": phrases(
            "ndr | n.d.r. | n.d.r | nda | n.d.a. | nota della redazione | nota dell'editore | "
            "n. d. r. | ndr. | nota redazionale | nota dell’editore | nota della red. | "
            "la redazione | n. d. red. | n.d.red. | nota dell'autore | nota dell’autore | "
            "n. d. a. | n.d.e. | nota del redattore | nota di redazione | n. della r. | "
            "n. della red. | dalla redazione | errata corrige | n. red. | nota dei redattori | "
            "nota del curatore | n.d.c. | n. ed. | n. d. ed. | n.ed. | nota red. | nota ed."
        ),
    },
    comment_words=phrases(
        "intraducibile | anche | pure | gioco di parole | nell'originale | in originale | si tratta | "
        "si riferisce | allusione | vedi | corsivo | sottolineatura | sic | nome di fantasia | "
        "nomi sono stati cambiati | proverbio | rima | citazione | non esiste più | "
        "da non confondere | nel frattempo | la parola | l'espressione | noi"
    ),
    copula_words=phrases(
        "è | sono | era | erano | fu | furono | ha | hanno | aveva | morì | può | esiste | venne"
    ),
    disclaimer_stems={
        "view": phrases(
            "opinion | punt di vista | punti di vista | responsab | posizion | idee | pareri | "
            "linea | contenut | testi | articoli | visione | parere"
        ),
        "whose": phrases(
            "autor | redazion | testat | giornal | editor | firma | sito | rivista | estera | "
            "rubrica | ospiti | altre testate | stampa estera | tradott | nostra | nostri | "
            "collaborator"
        ),
        "says": phrases(
            "non | solo | soltanto | esclusiv | unicament | impegn | espress | esprim | "
            "rispecchi | riflett | personal | rappresent | necessariamente | condivid | "
            "apparten | responsabil | rispettiv"
        ),
    },
    reports_verbs=phrases(
        "scrive | scrivono | ha scritto | riporta | riportano | ha riportato | riferisce | riferiscono | "
        "ha riferito | afferma | ha affermato | pubblica | ha pubblicato | cita | stando a | come riporta "
        "| citando | racconta | segnala | annuncia | sostiene | descrive | narra | spiega | secondo | "
        "rivela | rileva | racconta il | si legge su | si legge in | ricostruisce | nota | secondo quanto "
        "riporta | si chiede | documenta | ricorda"
    ),
    citing_words=phrases("citando | che cita | riportando | riprendendo | facendo riferimento a"),
    outlet_words=phrases(
        "giornale | quotidiano | settimanale | rivista | portale | sito | agenzia | testata | emittente | "
        "mensile | tv | magazine | trimestrale | bimestrale | quotidiano online | periodico | il "
        "quotidiano | agenzia di stampa | sito web | la rivista | il settimanale | radio"
    ),
    source_words=phrases(
        "fonte | fonti | tratto da | via | secondo | fonte dell'articolo | fonte dell’articolo | fonte "
        "del testo | fonte originale | fonte della notizia | (da | (dal | (dalla | (dallo | (dall' | "
        "(tratto da | da un articolo di | da un articolo del | tratto dal | tratto dalla | sintesi di un "
        "articolo di | ripreso da"
        "| sulla fonte | la fonte"
    ),
    credit_words=phrases(
        "foto | foto: | immagine | credit | crediti | fonte immagine | illustrazione | foto "
        "d'archivio | © | fonte foto | foto di repertorio | disegno | infografica | fotogramma | "
        "credits | crediti foto | grafica | rendering | immagini"
    ),
    picture_words={
        "by": phrases("di | da"),
        "given": phrases(
            "per gentile concessione di | gentilmente concess- da | concessa da | fornita da | per | via "
            "| cortesia di | courtesy di"
        ),
        "copied": phrases("cattura- | schermata | screenshot | frame | fermo immagine | video"),
        "nobody": phrases(
            "archivio | archivi | d'archivio | repertorio | d'epoca | concessione | gentile | privat- | "
            "personal- | famigli- | collezione | social | web | internet | autore | autrice | redazione | "
            "lettor- | ufficio stampa | stampa | foto- | immagine | immagini | credit- | pubblico dominio "
            "| riproduzione riservata | illustrativ- | simbolic- | generata | ia | fornita | inviata"
        ),
        "holder": phrases(
            "agenzia- | stampa | immagini | polizia | carabinieri | vigili del fuoco | comune | provincia "
            "| regione | ministero | governo | università | museo | fondazione | associazione | editrice "
            "| editore | giornale | gazzetta | corriere | messaggero | eco | quotidiano | resto | tirreno "
            "| mattino | secolo | settimanale | notizie | biblioteca | teatro | parco | questura | "
            "diocesi | soccorso | il | la | lo"
        ),
        "staged": phrases("illustrativ- | simbolic- | repertorio"),
    },
    translated_words=phrases(
        "traduzione | traduzione di | tradotto | tradotto da | tradotto dall'inglese | traduzione "
        "dall'inglese | traduzione dal | traduzione a cura | tradotto dal | traduzione e adattamento | "
        "versione italiana"
        "| trad. | tradotta da | tradotta dal | traduzione dall' | tradotto dall' | traduzione dallo "
        "| traduzione italiana"
    ),
    republished_words=phrases(
        "ripubblicato | pubblicato per gentile concessione | per gentile concessione | originariamente "
        "pubblicato | pubblicato originariamente | riprodotto con il permesso | pubblicato per la prima "
        "volta | è stato pubblicato per la prima volta | pubblicato in origine | apparso originariamente "
        "| apparso per la prima volta | uscito originariamente | ripubblicato con | viene ripubblicato | "
        "per concessione di | ripreso da | originale pubblicato su | testo originale pubblicato | uscito "
        "in origine | uscito per la prima volta | è uscito in origine | è uscito su | è apparso su | è "
        "apparso in origine | apparso su | apparso in | pubblicato originariamente su | pubblicato … per "
        "la prima volta | originariamente … pubblicato | in origine … pubblicato | pubblicato "
        "originalmente | originalmente pubblicato | articolo pubblicato | testo pubblicato | con il "
        "permesso di | riprodotto con | riprodotto da | si ringrazia | tratto dalla rivista | "
        "ripubblichiamo | è stato pubblicato | uscito … su | uscito … in | apparso … su | pubblicato … "
        "dal | pubblicato … da | pubblicato … su"
        "| uscito su | uscita su | apparsa su | pubblicato su | tratto da | tratto dal | tratto dalla"
        "| riproduciamo | pubblichiamo per gentile | riprendiamo da"
        "| nell'ambito di uno scambio"
    ),
    machine_words=phrases(
        "traduzione automatica | tradotto automaticamente | traduzione a macchina | tradotta "
        "automaticamente | tradotto con intelligenza artificiale | tradotto con deepl | tradotto da una "
        "macchina"
    ),
    original_words=phrases(
        "originale | articolo originale | testo originale | leggi l'originale | leggi l'articolo "
        "originale | versione originale | pubblicazione originale | leggi l'originale su | leggi in "
        "originale | link all'originale | l'originale | fonte originale | versione in lingua originale | "
        "qui l'originale | articolo d'origine | originale qui | l’articolo originale | l'articolo "
        "originale | pezzo originale | l'originale … su"
        "| post originale | leggi il … originale | leggi l'… originale | leggi l’… originale"
        "| link all'articolo | link all’articolo"
    ),
    original_title_words=phrases(
        "titolo originale | con il titolo | intitolato in origine | intitolato | intitolata | sotto il "
        "titolo | titolo in originale | titolo dell'originale | dal titolo"
        "| si intitolava | si intitola"
    ),
    in_language_words=phrases("in … | in lingua …"),
    rights_words=phrases(
        "titolare dei diritti | titolare del copyright | detentore dei diritti | i diritti | tutti i diritti | © | copyright | diritti d'autore | licenza | la riproduzione | "
        "riproduzione riservata | diritti riservati | rilasciato con licenza | distribuito con licenza "
        "| sotto licenza | i diritti di questo testo | vietata la riproduzione"
        "| i diritti di questo articolo | i diritti del testo | i diritti su | i diritti dell'articolo | "
        "i diritti dell’articolo | i diritti d'autore | i diritti d’autore | diritti d’autore | il "
        "copyright"
        "| questo articolo è di proprietà | questo testo è di proprietà"
        "| diritti: | diritti d'autore:"
    ),
    open_access_words=phrases(
        "accesso aperto | ad accesso aperto | libero accesso | accesso libero | open access"
    ),
    public_domain_words=phrases(
        "pubblico dominio | di pubblico dominio | diritti scaduti | diritti d'autore scaduti | diritti "
        "d’autore scaduti | libero da diritti"
    ),
    all_rights_words=phrases(
        "proprietà letteraria riservata | tutti i diritti riservati | diritti riservati | riproduzione riservata | riproduzione vietata | "
        "tutti i diritti sono riservati | vietata la riproduzione | diritti sono riservati | vietata la "
        "riproduzione anche parziale | è vietata la riproduzione | riproduzione solo con | riproduzione "
        "consentita solo | non può essere riprodotto | non possono essere riprodotti | è vietato "
        "riprodurre | vietata ogni riproduzione | ogni riproduzione | vietata la ripubblicazione | "
        "riproduzione non autorizzata | ogni diritto riservato | divieto di riproduzione"
    ),
    permission_words=phrases(
        "riproduzione | riprodotto | diffusione | autorizzazione | consenso | vietata | vietato"
        "| riprodotto con | pubblicato con | per gentile concessione | su gentile concessione | con il "
        "permesso | con l'autorizzazione | con l’autorizzazione | copia | ripubblicazione | permesso | "
        "consentita | autorizzazioni"
        "| senza autorizzazione | senza il consenso | senza previa autorizzazione | ne è vietata | è "
        "vietata ogni"
    ),
    reuse_words=phrases(
        "citando la fonte | con citazione della fonte | a condizione di citare | purché si citi | purché "
        "sia citata | con indicazione della fonte | indicando la fonte | riproduzione consentita | "
        "riproduzione libera | riproduzione permessa | è consentita la riproduzione | consentita la "
        "riproduzione | può essere riprodotto | possono essere riprodotti | può essere ripubblicato | "
        "possono essere ripubblicati | libera riproduzione | libera diffusione | ripubblicate | "
        "riproducibile liberamente"
    ),
    holder_words={
        "anybody": phrases(
            "autor- | autric- | editor- | proprietar- | titolar- | rispettiv- | legittim- | redazione | aventi | diritto | diritti | traduttor- | traduttric-"
        ),
        "label": phrases(
            "a | al | alla | di | da | per | edito da | edita da | pubblicato da | pubblicata da | editore | proprietà | titolare"
        ),
        "ends": phrases(
            "e i suoi | salvo | eccetto | per l'edizione | per l’edizione | per la … edizione | per il testo | per l'originale | per l’originale | per la traduzione"
        ),
    },
    belonging_words=phrases(
        "riservati a | riservati al | riservati alla | appartengono a | sono di | appartengono al | appartengono alla | appartengono all' | "
        "appartengono all’ | appartiene a | appartiene al | appartiene alla | sono di proprietà di | sono "
        "di proprietà della | di proprietà di | di proprietà della | proprietà di | proprietà della | "
        "proprietà del | sono riservati a | spettano a | restano a | è di proprietà di"
    ),
    disclaimer_words=phrases(
        "le opinioni espresse | le opinioni degli autori | non riflettono necessariamente | non "
        "rispecchiano necessariamente | non rispecchiano | non riflettono | non rappresentano "
        "necessariamente | non esprimono necessariamente | opinioni degli autori | la posizione della "
        "redazione | esclusivamente agli autori | non coincidono necessariamente | le posizioni della "
        "redazione | non riflette necessariamente | non rispecchia necessariamente"
    ),
    withdrawn_words=phrases(
        "articolo rimosso | questo articolo è stato rimosso | contenuto rimosso | l'articolo è stato "
        "rimosso | l’articolo è stato rimosso | articolo ritirato | questo articolo è stato ritirato | "
        "non è più disponibile | contenuto non più disponibile | questo articolo è stato … rimosso | "
        "questo articolo è stato … ritirato | articolo è stato … rimosso | articolo … non è più "
        "disponibile | abbiamo rimosso questo articolo | abbiamo ritirato questo articolo"
        "| articolo cancellato | questo articolo è stato cancellato | questo testo è stato rimosso | "
        "questo testo è stato … rimosso | questo testo è stato … ritirato | abbiamo ritirato questo | "
        "abbiamo rimosso questo | abbiamo ritirato l'articolo | abbiamo ritirato l’articolo | la "
        "redazione ha ritirato | la redazione ha rimosso | articolo … ritirato | articolo … rimosso | il "
        "testo è stato … ritirato | ritirato dalla redazione | rimosso dalla redazione | rimosso su "
        "richiesta | questa notizia è stata … rimossa | questa pagina è stata rimossa"
    ),
    paywall_words=phrases(
        "riservato agli abbonati | solo per abbonati | contenuto per gli abbonati | abbonati per leggere "
        "| abbonati per continuare | abbonati per continuare a leggere | per continuare a leggere | "
        "continua a leggere con | riservata agli abbonati | contenuto riservato agli abbonati | articolo "
        "riservato agli abbonati | sei già abbonato | questo articolo è riservato | per leggere tutto "
        "l'articolo | per leggere tutto l’articolo | per leggere l'articolo completo | per leggere "
        "l’articolo completo | solo per gli abbonati | disponibile per gli abbonati | acquista l'articolo "
        "| acquista questo articolo | contenuto per abbonati | contenuto a pagamento | per proseguire la "
        "lettura | prosegui la lettura | il resto dell'articolo | il resto dell’articolo | solo gli "
        "abbonati | riservato ai soci | disponibile solo per gli abbonati | accedi per continuare | "
        "registrati per continuare | hai già un abbonamento | abbonati e leggi | abbonati per proseguire "
        "| contenuto esclusivo per | sblocca l'articolo | sblocca l’articolo | leggi tutto con"
    ),
    read_more_words=phrases(
        "leggi anche | leggi di più | per approfondire | articoli correlati | continua a leggere | "
        "potrebbe interessarti | leggi pure | vedi anche | approfondisci | ti potrebbe interessare"
    ),
    newsletter_words=phrases(
        "iscriviti alla newsletter | iscriviti alla nostra newsletter | seguici su | newsletter | "
        "iscriviti alla nostra | ricevi ogni | nella tua casella | nella vostra casella | la nostra "
        "newsletter | abbonati alla newsletter | unisciti al nostro"
        "| nostro canale whatsapp | nostro canale telegram"
    ),
    speech_verbs=phrases(
        "ha detto | dice | dicono | disse | ha dichiarato | dichiara | ha affermato | afferma | ha "
        "spiegato | spiega | ha aggiunto | aggiunge | ha sottolineato | sottolinea | ha commentato | "
        "commenta | ha scritto | scrive | ha raccontato | racconta | ha ammesso | ammette | ha avvertito "
        "| ha risposto | risponde | ha chiesto | ha ricordato | ricorda | sostiene | conclude | secondo | "
        "detto | dichiarato | affermato | aggiunto | spiegato | sottolineato | scritto | annunciato | "
        "raccontato | osserva | commentato | ricordato | assicura"
    ),
    negations=words("non né nessuno nessuna niente nulla mai neanche nemmeno neppure senza"),
    stopwords=frozenset(
        words(
            "di a da in con su per tra fra il lo la i gli le l un uno una e o ma se che chi cui non è "
            "sono era erano essere stato stata stati ha hanno ho aveva avere del dello della dei degli "
            "delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel nello nella nei negli "
            "nelle sul sullo sulla sui sugli sulle come più anche questo questa questi queste quello "
            "quella quelli quelle si ci ne mi ti vi lui lei loro noi voi io tu suo sua suoi sue dove "
            "quando quale quanto già ancora dopo prima poi molto tutto tutti tutte solo così perché "
            "mentre ogni senza contro due"
        )
    ),
    snowball="italian",
    sample=(
        "Lunedì la città ha inaugurato un nuovo ponte sul fiume. «Lo aspettavamo da dieci anni», ha "
        "detto la sindaca. I lavori sono costati 3,5 milioni di euro; le auto passeranno dal 1º "
        "giugno."
    ),
)
