"""French."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="fr",
    english_name="French",
    own_name="français",
    letters="àâæçéèêëîïôœùûüÿ",
    abbreviations=frozenset(
        words(
            "m mm mme mmes mlle mlles me dr pr prof st ste sts mgr gal col cap lt sgt av bd bld pl r art "
            "al alin ann app c cf chap coll dir éd éds env etc ex fasc fig hab ibid id i.e j.-c janv févr "
            "avr juil sept oct nov déc jr max min n no nos op p pp par p.ex réf s sq suiv suppl sec t tél "
            "trad v vol vs réd ndlr apr km kg cm"
        )
    ),
    quotes=(
        ("«", "»"),
        ("“", "”"),
        ("‹", "›"),
        ("‘", "’"),
    ),
    decimal=",",
    group="\u202f\u00a0 .",
    months={
        1: ("janvier", "janv", "yanvar", "yan"),
        2: ("février", "févr", "fevral", "fev", "fév"),
        3: ("mars", "mart", "mar"),
        4: ("avril", "avr", "aprel", "apr"),
        5: ("mai", "may"),
        6: ("juin", "iyun", "iyn"),
        7: ("juillet", "juil", "iyul", "iyl"),
        8: ("août", "avqust", "avq"),
        9: ("septembre", "sept", "sentyabr", "sen"),
        10: ("octobre", "oct", "oktyabr", "okt"),
        11: ("novembre", "nov", "noyabr", "noy"),
        12: ("décembre", "déc", "dekabr", "dek"),
    },
    weekdays=phrases(
        "lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | lun | mar | mer | jeu | "
        "ven | sam | dim"
    ),
    today=phrases("aujourd'hui | aujourd’hui"),
    yesterday=phrases("hier"),
    clock_words=phrases("à"),
    published_words=phrases("publié | publiée | mis en ligne | paru"),
    updated_words=phrases("mis à jour | mise à jour | modifié | actualisé"),
    byline_words=phrases(
        "publié par | par | par: | auteur | autrice | auteure | auteurs | texte | texte : | écrit par | propos "
        "recueillis par | recueilli par | une analyse de | une tribune de"
    ),
    role_words={
        "author": phrases(
            "auteur | autrice | auteure | auteurs | par | texte | textes | écrit par | "
            "propos recueillis par | chronique de | un texte de | un reportage de | reportage de | "
            "reportage: | un récit de | récit de | une enquête de | enquête de | un article de | "
            "article de | un entretien mené par | entretien réalisé par | entretien par | "
            "interview de | un billet de | billet de | éditorial de | une chronique de | analyse de | "
            "opinion de | essai de | rédigé par | texte et photos | raconté par | chroniqueur | "
            "chroniqueuse | avec la collaboration de | journaliste:"
            "| tribune par | tribune: | signé | reportage d' | reportage d’ | un reportage d' | "
            "enquête par | reportage par | entretien: | interview: | un entretien de | par notre "
            "collaborateur"
        ),
        "translator": phrases(
            "traduction | traduit par | traduction de | traducteur | traductrice | "
            "traduit de l'anglais par | traduit de l’anglais par | traduit du russe par | trad. | "
            "traduit de | traduit du | traduite par | traduction du | traduction française | "
            "traduction française de | traducteurs | adapté par | adaptation: | adaptation de | "
            "traduit de l’allemand par | traduit de l'allemand par | version française | "
            "traduit en français par"
        ),
        "editor": phrases(
            "rédaction | rédacteur | rédactrice | rédacteur en chef | rédactrice en chef | édité par | "
            "édition | édition de | sous la direction de | secrétaire de rédaction | "
            "secrétariat de rédaction | relecture: | relu par | coordination: | coordonné par | "
            "dirigé par | mise en forme"
        ),
        "photographer": phrases(
            "photo | photos | photographie | photographies | photographe | crédit photo | image | "
            "photos de | photo de | photographies de | photographié par | photographies par | "
            "photos par | reportage photo | images:"
        ),
        "illustrator": phrases(
            "illustration | illustrations | illustrateur | illustratrice | dessin | dessinateur | "
            "dessinatrice | infographie | illustrations de | illustration de | illustré par | "
            "dessins: | dessins de | dessin de | dessins par | caricature | gravure: | infographies | "
            "collage:"
        ),
        "correspondent": phrases(
            "correspondant | correspondante | envoyé spécial | envoyée spéciale | envoyés spéciaux | "
            "grand reporter | correspondance: | notre correspondant | notre correspondante | "
            "notre envoyé spécial | notre envoyée spéciale | nos envoyés spéciaux | "
            "nos correspondants | correspondant à | correspondante à | correspondance particulière | "
            "notre reporter | notre journaliste | reporter | grande reporter"
            "| de notre correspondant | de notre correspondante | de notre envoyé spécial | de "
            "notre envoyée spéciale | de nos envoyés spéciaux"
        ),
        "agency": phrases("agence | agence de presse | service de presse"),
    },
    note_signatures={
        "translator": phrases(
            "ndt | n.d.t. | n.d.t | n. d. t. | note du traducteur | note de la traductrice | "
            "note de traduction | note des traducteurs | n.d.l.t. | nd(l)t | ndtr | "
            "note du trad. | ndlt | n.d.tr. | note du trad | n. du t. | n. de la t. | "
            "notes du traducteur | notes de la traductrice | la traductrice | le traducteur | "
            "n.d.l.t | n. d. tr. | n. d. t | note des traductrices | n. trad. | trad. | "
            "note du t. | n. d. l. t. | ndlt. | ntr"
        ),
        "editor": phrases(
            "note de | note | ndlr | n.d.l.r. | n.d.l.r | ndla | nde | n.d.e. | "
            "note de la rédaction | note de l'éditeur | note de l’éditeur | réd. | ndlr. | "
            "précision de la rédaction | n. d. l. r. | note de l'auteur | note de la red | "
            "la rédaction | note de l’auteur | note des éditeurs | n. d. l. r | n.d.a. | n.d.e | "
            "ndé | n.d.é. | note de l'équipe | n. d. e. | précision | rectificatif | erratum | "
            "note éditoriale | notes de la rédaction | note du rédacteur | n. de la r. | "
            "n. d. r. | ndr | note éd. | n. éd. | n.éd. | note réd. | rédaction"
        ),
    },
    comment_words=phrases(
        "intraduisible | aussi | également | jeu de mots | dans l'original | en version originale | allusion | "
        "il s'agit | il s’agit | référence | voir | souligné | italique | sic | "
        "prénom a été modifié | noms ont été modifiés | proverbe | rime | citation | cité | "
        "n'existe plus | à ne pas confondre | depuis | le mot | l'expression | nous | notre"
    ),
    copula_words=phrases(
        "est | sont | était | étaient | a | ont | avait | fut | furent | mourut | devint | "
        "peut | n'est | n'était | existe"
    ),
    disclaimer_stems={
        "view": phrases(
            "opinion | point de vue | points de vue | propos | position | responsab | avis | "
            "idées | ligne éditoriale | textes | articles | contenu | tribune"
        ),
        "whose": phrases(
            "auteur | rédaction | journal | média | éditeur | revue | signataire | site | blog | "
            "cité | étranger | étrangère | traduit | notre | tribune | chroni | contribut"
        ),
        "says": phrases(
            "n' | n’ | ne | seul | engag | exclusiv | uniquement | exprim | reflèt | personnel | "
            "nécessairement | partag | représent | forcément | décline | émanent"
        ),
    },
    reports_verbs=phrases(
        "écrit | écrivent | écrivait | a écrit | rapporte | rapportent | a rapporté | indiquent | a "
        "indiqué | annonce | a annoncé | publie | a publié | cite | affirme | a affirmé | révèle | a "
        "révélé | relate | explique | d’après | comme l'écrit | comme le rapporte | citant | raconte | "
        "rapportait | décrit | dépeint | nous apprend | apprend-on dans | selon | lit-on dans | note | "
        "constate | s'interroge | détaille | dévoile | témoigne | souligne | s’amuse | retrace | dresse | "
        "enquête | apprend | selon un article de | s'amuse | s'étonne | s’étonne | raconte-t-on | ironise"
    ),
    citing_words=phrases("citant | en citant | se référant à | s'appuyant sur | en référence à | qui cite"),
    outlet_words=phrases(
        "journal | quotidien | hebdomadaire | magazine | site | portail | agence | chaîne | revue | média "
        "| site d'information | radio | bimensuel | mensuel | trimestriel | site d’information | "
        "périodique | quotidien régional | station | chaîne de télévision | journal en ligne | le "
        "quotidien | l'hebdomadaire | l’hebdomadaire"
    ),
    source_words=phrases(
        "source | sources | via | selon | d'après | avec | publié à l'origine par | publié initialement "
        "dans | paru dans | tiré de | source de l'article | source de l’article | source du texte | "
        "source originale | source : article | (de | (in | (dans | d'après un article de | d’après un "
        "article de | d’après | article de | résumé d'un article de | d'après un article paru dans | "
        "source de l'information | publié dans | première parution"
        "| d’après: | d'après: | d’après : | d'après : | d’après un article paru dans"
        "| à propos de la source"
    ),
    credit_words=phrases(
        "photo | photos | photo : | crédit | crédits | crédit photo | crédits photo | image | source "
        "de l'image | illustration | capture d'écran | capture d’écran | photo d'archives | photo "
        "d'illustration | © | photographie | crédit image | crédits image | infographie | dessin | "
        "visuel | carte | photomontage | photo fournie par | photo transmise par"
    ),
    picture_words={
        "by": phrases("par | de | d"),
        "given": phrases(
            "avec l'aimable autorisation de | avec l’aimable autorisation de | fourni- par | fournie par "
            "| transmise par | fournies par | pour | via | prise par | courtoisie de | courtoisie"
        ),
        "copied": phrases(
            "capture- | capture d'écran | arrêt sur image | image extraite | vidéo | d'une vidéo"
        ),
        "nobody": phrases(
            "archive- | dr | d.r | d. r | fourni- | transmis- | remis- | illustration- | prétexte | "
            "droits réservés | tous droits réservés | réservés | famille | familial- | personnel- | "
            "collection | privé- | lecteur- | lectrice- | auteur- | autrice | rédaction | photo- | image- "
            "| crédit- | réseaux sociaux | libre de droits | domaine public | courtoisie | presse | ia | "
            "générée | fichier | montage | infographie"
        ),
        "holder": phrases(
            "agence- | presse- | média- | images | police | gendarmerie | mairie | ville | commune | "
            "département | préfecture | région | ministère | gouvernement | université | musée- | "
            "fondation | association | éditions | studio- | journal | courrier | gazette | dépêche | "
            "dépêches | écho | voix | progrès | télégramme | quotidien | hebdo- | tribune | nouvelles | "
            "observateur | messager | éclair | républicain | bibliothèque | archives départementales | "
            "archives municipales | sdis | pompiers | office | le | la | les"
        ),
        "staged": phrases("illustration | prétexte"),
    },
    translated_words=phrases(
        "traduit | traduite | traduit par | traduit de | traduit de l'anglais | traduit de l’anglais | "
        "traduit du | traduction | traduction de | en traduction | version française | traduction et "
        "adaptation | adapté de | traduit et adapté"
        "| traduite par | traduite du | trad. | traduction du | traduction de l'anglais | traduit et "
        "abrégé"
    ),
    republished_words=phrases(
        "republié | republié avec | republié à partir de | reproduit avec | reproduit avec l'autorisation "
        "| reproduit avec l’aimable autorisation | avec l'aimable autorisation | publié initialement | "
        "initialement publié | publié à l'origine | paru initialement | repris de | cet article est "
        "republié | cet article a été publié initialement | première publication | publié pour la "
        "première fois | a été publié pour la première fois | publié initialement par | publié d'abord | "
        "paru d'abord | reproduction autorisée | repris avec l'autorisation | initialement paru | paru "
        "pour la première fois | d'abord publié | texte original paru | texte original publié | original "
        "paru | paru d'abord dans | paru à l'origine | paru initialement dans | d'abord paru | est paru | "
        "a paru | initialement … publié | d'abord … publié | à l'origine … publié | publié … par | texte "
        "paru | article paru | article publié | publié en premier | reproduit de | reproduit ici | "
        "extrait de | tiré de la revue | nous reproduisons | reprise d'un article | avec l’autorisation | "
        "avec l'accord de | publié … dans | paru … dans | publiée … par"
        "| publié à l’origine | paru à l’origine | republication de | avec la permission de | avec "
        "l’accord de | repris du | repris d'"
        "| en accord avec | avec l’accord du"
        "| dans le cadre d'un échange avec | dans le cadre d’un partenariat"
    ),
    machine_words=phrases(
        "traduction automatique | traduit automatiquement | traduction machine | traduit par une machine "
        "| traduit par ia | traduit à l'aide de | traduit par google | traduit avec deepl | traduite "
        "automatiquement | traduit par une ia | traduit par deepl | traduction réalisée automatiquement | "
        "traduit à l'aide d'une ia | traduit à l’aide"
    ),
    original_words=phrases(
        "original | article original | texte original | publication originale | lire l'original | lire "
        "l’original | lire l'article original | lire l’article original | version originale | lien vers "
        "l'original | source originale | article d'origine | à l'origine | lire la version originale | "
        "voir l'original | texte d'origine | l'article original | l’article original | lire l'article en "
        "version originale | lire en version originale | en version originale | original à lire | "
        "l'original | l’original | article source | publication d'origine | lien original | lire "
        "l’article d’origine | lire l'original sur | retrouvez l'original | lire dans le texte | "
        "l'original … sur | version … originale"
        "| billet original | lire le … original | lire l'… original | lire l’… original | voir "
        "l’original"
        "| lien de l'article | lien vers l'article | lien vers l’article"
    ),
    original_title_words=phrases(
        "titre original | titre d'origine | sous le titre | paru sous le titre | intitulé | intitulée | "
        "sous l'intitulé | sous l’intitulé | titre de l'article original | titre de l'original | avec "
        "pour titre | avec le titre"
        "| s’intitulait | s'intitulait | s’intitule | s'intitule"
    ),
    in_language_words=phrases("en … | en langue … | original … | version …e"),
    rights_words=phrases(
        "ayant droit : | ayants droit : | détenteur des droits | détentrice des droits | propriété littéraire | les droits de cet article appartiennent à | les droits de ce | les droits sur | tous droits | "
        "droits d'auteur | droits d’auteur | © | copyright | titulaire des droits | sous licence | "
        "licence | publié sous licence | cette œuvre est mise | reproduction | toute reproduction | "
        "reproduction interdite | mis à disposition selon | droits réservés | reproduction partielle | "
        "les droits sur ce texte"
        "| les droits de cet | les droits d'auteur | les droits d’auteur | les droits du texte | les "
        "droits de reproduction | le droit d'auteur | le droit d’auteur"
        "| cet article est la propriété de | ce texte est la propriété de"
        "| droits : | droits: | droits réservés :"
    ),
    open_access_words=phrases("libre accès | en libre accès | accès libre | en accès libre | accès ouvert"),
    public_domain_words=phrases(
        "domaine public | dans le domaine public | relève du domaine public | tombé dans le domaine "
        "public | libre de droits | entré dans le domaine public | appartient au domaine public"
    ),
    all_rights_words=phrases(
        "droits de reproduction réservés | tous droits réservés | tous les droits réservés | droits réservés | reproduction interdite | "
        "toute reproduction interdite | toute reproduction est interdite | reproduction même partielle "
        "interdite | reproduction interdite sans autorisation | reproduction partielle interdite | "
        "reproduction même partielle | reproduction soumise à | toute reproduction est soumise | toute "
        "reproduction soumise | toute reproduction sans | reproduction sans autorisation | reproduction "
        "uniquement avec | ne peut être reproduit sans | ne peut être reproduit | ne peuvent être "
        "reproduits | toute reprise sans | toute diffusion sans | reproduction strictement interdite | "
        "toute rediffusion | protégé par le droit d'auteur | protégé par le droit d’auteur | reprise "
        "interdite | reproduction non autorisée"
        "| toute reproduction, même partielle | toute reproduction même partielle | même partielle, est "
        "interdite"
    ),
    permission_words=phrases(
        "reproduction | reproduire | diffusion | rediffusion | republication | autorisation | autorisée | "
        "interdite | interdit | interdits | consentement | sans accord"
        "| avec l'aimable autorisation | avec l’aimable autorisation | autorisations | reproduit avec | "
        "publié avec | aimable autorisation | permission | accord | reproduite | repris avec | autorisé | "
        "soumise"
        "| interdite sans autorisation | interdite sans l'autorisation | interdite sans l’autorisation | "
        "strictement interdite | diffusion interdite"
    ),
    reuse_words=phrases(
        "avec mention de la source | en citant la source | en mentionnant la source | à condition de "
        "citer | sous réserve de citer | sous réserve de mention | reproduction autorisée | reproduction "
        "libre | reproduction permise | republiez nos | republiez cet | reprise autorisée | reprise libre "
        "| peut être reproduit | peut être repris | peuvent être reproduits | peuvent être repris | libre "
        "de droits avec | librement reproduit | libre reproduction | diffusion libre"
    ),
    holder_words={
        "anybody": phrases(
            "auteur- | autrice- | éditeur- | éditrice- | propriétaire- | ayants | ayant | droit | droits | titulaires | titulaire | respectif- | rédaction | leurs | leur | traducteur- | traductrice-"
        ),
        "label": phrases(
            "à | au | aux | à la | par | de | éditée par | édité par | publiée par | publié par | une publication de | éditeur | propriétaire"
        ),
        "ends": phrases(
            "et ses | sauf | pour le texte | pour l'original | pour l’original | pour la traduction | pour la … édition | pour l'édition | pour l’édition | pour cet article | pour l'article | pour l’article"
        ),
    },
    belonging_words=phrases(
        "réservés à | réservés au | réservés aux | appartiennent à | appartient à | sont détenus par | appartiennent au | appartiennent aux | "
        "appartient au | appartient aux | restent à | reste la propriété de | restent la propriété de | "
        "sont la propriété de | est la propriété de | propriété de | propriété du | propriété des | "
        "détenus par | détenu par | reviennent à"
    ),
    disclaimer_words=phrases(
        "les opinions exprimées | les propos tenus | les points de vue exprimés | n'engagent que | "
        "n’engagent que | ne reflètent pas nécessairement | la rédaction décline toute | la rédaction "
        "n'est pas responsable | n'engagent pas | n’engagent pas | ne reflètent pas | ne reflète pas | "
        "n'engage que | n’engage que | n'expriment pas | l'opinion de la rédaction | sont celles de leurs "
        "auteurs | seule responsabilité de leurs auteurs | ne représentent pas | ne reflètent pas "
        "forcément | ne reflète pas forcément"
    ),
    withdrawn_words=phrases(
        "cet article a été retiré | cet article a été supprimé | article retiré | article supprimé | "
        "contenu supprimé | cette page a été supprimée | n'est plus disponible | n’est plus disponible | "
        "cet article a été dépublié | article dépublié | cet article n’est plus disponible | la rédaction "
        "a retiré | a été retiré | cet article a … été retiré | cet article a … été supprimé | cet "
        "article a … été dépublié | article … n’est plus disponible | article … n'est plus disponible | "
        "nous avons retiré cet article | nous avons dépublié | nous avons retiré cet | avons dépublié cet"
        "| cet article est retiré | cet article n'est plus en ligne | cet article n’est plus en ligne | "
        "ce texte a été retiré | ce texte a … été retiré | ce texte a été supprimé | cet article … a été "
        "retiré | retiré de la publication | retiré à la demande | nous avons supprimé cet article | nous "
        "retirons cet article | nous avons … retiré cet article | cette publication a été retirée | cette "
        "publication a … été retirée | la rédaction a … retiré | l'article a été retiré | l’article a été "
        "retiré | a été dépublié"
    ),
    paywall_words=phrases(
        "réservé aux abonnés | réservé à nos abonnés | article réservé aux abonnés | abonnez-vous pour "
        "lire | abonnez-vous pour | pour lire la suite | déjà abonné | la suite est réservée | contenu "
        "réservé | pour lire la suite de cet article | lire la suite réservée | la suite de cet article "
        "est réservée | la suite est réservée aux abonnés | abonnez-vous pour continuer | abonnez-vous "
        "pour lire la suite | il vous reste à lire | déjà abonné ? | article abonné | réservé aux "
        "abonnées | réservée aux abonnés | pour poursuivre la lecture | de cet article à lire | de cet "
        "article | acheter cet article | achetez cet article | lire l'article complet pour"
        "| cet article est réservé aux | contenu réservé aux abonnés | réservée à nos abonnés | pour "
        "continuer la lecture | pour continuer votre lecture | pour lire l'intégralité | pour lire "
        "l’intégralité | pour lire cet article en entier | accéder à l'intégralité | accéder à "
        "l’intégralité | article payant | lire la suite de l'article avec | découvrez la suite | la suite "
        "de l'article est réservée | la suite de l’article est réservée | en intégralité par les abonnés "
        "| abonnez-vous pour accéder | s'abonner pour lire | s’abonner pour lire | déjà abonné·e | déjà "
        "abonnée | accès réservé"
    ),
    read_more_words=phrases(
        "lire aussi | à lire aussi | lire également | à lire également | lire la suite | voir aussi | "
        "pour aller plus loin | en savoir plus | sur le même sujet | plus d'informations | à découvrir "
        "| articles liés | à voir aussi"
    ),
    newsletter_words=phrases(
        "inscrivez-vous à notre newsletter | abonnez-vous à notre newsletter | recevez notre newsletter "
        "| s'inscrire à la newsletter | newsletter | lettre d'information | suivez-nous | rejoignez "
        "notre chaîne | inscrivez-vous à | abonnez-vous à notre | recevez chaque | recevez notre | dans "
        "votre boîte | rejoignez notre | notre infolettre | notre newsletter"
        "| notre chaîne whatsapp | suivez-nous sur"
    ),
    speech_verbs=phrases(
        "dit | a dit | disait | disent | déclare | a déclaré | déclarait | affirme | a affirmé | indique "
        "| a indiqué | explique | a expliqué | expliquait | ajoute | a ajouté | ajoutait | précise | a "
        "précisé | souligne | a souligné | estime | a estimé | assure | a assuré | note | a noté | "
        "rappelle | a rappelé | raconte | a raconté | reconnaît | a reconnu | admet | a admis | annonce | "
        "a annoncé | répond | a répondu | demande | a demandé | écrit | a écrit | conclut | a conclu | "
        "insiste | prévient | a prévenu | promet | a promis | commente | a commenté | confie | a confié | "
        "lance | a lancé | poursuit | selon | d'après | d’après | déclaré | affirmé | affirment | ajouté "
        "| expliqué | souligné | estimé | assuré | indiqué | précisé | raconté | annoncé | rappelé | "
        "confié | répondu | lancé | regretté | regrette | dénonce | dénoncé | commenté | reconnu | "
        "martèle | juge"
    ),
    negations=words("ne n' pas plus jamais rien personne aucun aucune ni sans guère nul nulle point"),
    stopwords=frozenset(
        words(
            "le la les l un une des du de d et ou mais en dans à au aux par pour sur sous avec sans chez "
            "entre vers ce cet cette ces son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos "
            "il elle ils elles on nous vous je tu me te se s lui y que qui quoi dont où qu est sont était "
            "étaient été être a ont avait avaient avoir sera seront fait ne n pas plus aussi comme si "
            "tout tous toute toutes même très bien après avant depuis pendant alors donc car ainsi cela "
            "ça c j m t"
        )
    ),
    snowball="french",
    sample=(
        "Lundi, la ville a inauguré un nouveau pont sur le fleuve. « Nous l’attendions depuis dix ans "
        "», a déclaré la maire. Les travaux ont coûté 3,5 millions d’euros ; les voitures passeront à "
        "partir du 1er juin."
    ),
)
