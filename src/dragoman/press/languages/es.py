"""Spanish."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="es",
    english_name="Spanish",
    own_name="español",
    letters="áéíóúüñ",
    abbreviations=frozenset(
        words(
            "sr sra srta sres dr dra d dña da don prof profa lic ing arq gral cnel cap tte sgto mons pbro "
            "ud uds vd vds avda av c pza plza núm nº n pág págs p pp art cía s.a s.l ee.uu ej etc aprox "
            "tel fax ed eds trad vol vols fig cf vs máx mín min seg hrs km kg cm mm sto sta san st jr ene "
            "feb mar abr may jun jul ago sept sep oct nov dic a.c d.c a.m p.m"
        )
    ),
    quotes=(
        ("«", "»"),
        ("“", "”"),
        ("‘", "’"),
    ),
    decimal=",",
    group=". \u00a0",
    months={
        1: ("enero", "ene", "yanvar", "yan"),
        2: ("febrero", "feb", "fevral", "fev"),
        3: ("marzo", "mar", "mart"),
        4: ("abril", "abr", "aprel", "apr"),
        5: ("mayo", "may"),
        6: ("junio", "jun", "iyun", "iyn"),
        7: ("julio", "jul", "iyul", "iyl"),
        8: ("agosto", "ago", "avqust", "avq"),
        9: ("septiembre", "sept", "sentyabr", "sen", "setiembre", "set"),
        10: ("octubre", "oct", "oktyabr", "okt"),
        11: ("noviembre", "nov", "noyabr", "noy"),
        12: ("diciembre", "dic", "dekabr", "dek"),
    },
    weekdays=phrases(
        "lunes | martes | miércoles | jueves | viernes | sábado | domingo | lun | mar | mié | jue | "
        "vie | sáb | dom"
    ),
    today=phrases("hoy"),
    yesterday=phrases("ayer"),
    clock_words=phrases("a las | a la"),
    published_words=phrases("publicado | publicada | creado"),
    updated_words=phrases("actualizado | actualizada | modificado"),
    byline_words=phrases(
        "publicado por | por | por: | autor | autora | autores | texto | texto: | escrito por | redacción | firma | "
        "entrevista de | escribe"
    ),
    role_words={
        "author": phrases(
            "autor | autora | autores | por | texto | escrito por | columnista | redactor | "
            "redactora | un texto de | texto de | textos: | textos de | un reportaje de | "
            "reportaje de | reportaje: | una crónica de | crónica de | crónica: | un artículo de | "
            "artículo de | un análisis de | análisis de | una columna de | columna de | opinión de | "
            "entrevista: | entrevista por | un ensayo de | ensayo de | redacta | firmado por | "
            "elaborado por | relato de | escriben | con la colaboración de | periodista: | "
            "reportero: | reportera: | texto y fotos | texto y foto | texto y fotografías | "
            "textos y fotos | fotos y texto | texto e imágenes | texto y dibujos"
            "| entrevista de"
        ),
        "translator": phrases(
            "traducción | traducción de | traducido por | traductor | traductora | traduce | trad. | "
            "traducido del | traducido de | traducción del | traducción al español | "
            "traducción al español de | traducción al castellano | traducida por | traductores | "
            "versión española de | versión en español | versión de"
        ),
        "editor": phrases(
            "editor | editora | edición | editado por | director | redacción | edición de | "
            "editada por | revisión: | revisión de | editores | coordinación: | coordinado por | "
            "coordinadora | directora | jefe de redacción | jefa de redacción | corrección: | cierre:"
        ),
        "photographer": phrases(
            "foto | fotos | fotografía | fotografías | fotógrafo | fotógrafa | imagen | imágenes | "
            "fotos de | foto de | fotografías de | fotografía de | fotografiado por | imágenes de | "
            "reportero gráfico | reportera gráfica | fotoperiodista"
        ),
        "illustrator": phrases(
            "ilustración | ilustraciones | ilustrador | ilustradora | dibujo | viñeta | infografía | "
            "ilustraciones de | ilustración de | ilustrado por | dibujos: | dibujos de | dibujante | "
            "viñeta de | viñetas de | caricatura | gráficos: | gráficos de | collage: | "
            "humorista gráfico"
        ),
        "correspondent": phrases(
            "corresponsal | enviado especial | enviada especial | nuestro corresponsal | "
            "nuestra corresponsal | de nuestro corresponsal | de nuestra corresponsal | "
            "nuestro enviado especial | nuestra enviada especial | enviados especiales | "
            "corresponsales | redactor enviado | corresponsal en | cronista"
        ),
        "agency": phrases("agencia | agencias | agencia de noticias | servicio de prensa"),
    },
    note_signatures={
        "translator": phrases(
            "n. del t. | n. de la t. | n. de t. | n.t. | ndt | nota del traductor | "
            "nota de la traductora | nota de traducción | n. del trad. | n. del t | "
            "nota de traductor | n.d.t. | n. t. | nota del trad. | n. de la trad. | "
            "nota de traductora | nota de los traductores | notas del traductor | n. de trad. | "
            "n. trad. | la traductora | el traductor | nota traductor | n. de la tr. | n. t | "
            "nota t. | nota del t. | ntr."
        ),
        "editor": phrases(
            "nota de | nota | n. del e. | n. de la r. | n. de la red. | n. de r. | ndr | nde | "
            "nota del editor | nota de la redacción | nota de redacción | nota del director | "
            "n. de la r | n.d.r. | aclaración de la redacción | nota de los editores | "
            "n. de la redacción | nota de la red. | n. de la e. | nota de la editora | "
            "nota editorial | n. r. | n.r. | n. de los e. | la redacción | de la redacción | "
            "nota de redac. | fe de errores | corrección | nota de edición | n. de e. | "
            "n. de ed. | n. ed. | nota del e. | nota ed. | nota de la r."
        ),
    },
    comment_words=phrases(
        "intraducible | también | juego de palabras | en el original | original | alude | se refiere | véase | "
        "cursiva | subrayado | sic | nombre ha sido cambiado | nombres han sido cambiados | "
        "refrán | rima | cita | ya no existe | no confundir | desde entonces | la palabra | "
        "la expresión | nosotros"
    ),
    copula_words=phrases(
        "es | son | era | eran | fue | fueron | ha | han | había | está | están | tiene | "
        "murió | puede | existe | cerró | hace"
    ),
    disclaimer_stems={
        "view": phrases(
            "opini | punto de vista | puntos de vista | responsab | posici | postura | "
            "criterio | parecer | contenid | textos | artículos | línea editorial | ideas"
        ),
        "whose": phrases(
            "autor | redacci | medio | diario | editor | periódico | revista | portal | firma | "
            "quien | blog | ajen | citad | traduc | prensa extranjera | columna | esta casa | "
            "nuestra | publicación"
        ),
        "says": phrases(
            "no | solo | sólo | exclusiv | únicament | expres | reflej | compart | personal | "
            "necesariamente | vertid | represent | es responsabilidad | son responsabilidad | "
            "responsabilidad de"
        ),
    },
    reports_verbs=phrases(
        "escribe | escriben | escribió | informa | informan | informó | reporta | reportó | señala | "
        "señaló | publica | publicó | cita | citó | afirma | afirmó | indica | indicó | cuenta | revela | "
        "reveló | de acuerdo con | según informa | según publica | citando a | relata | asegura | "
        "describe | narra | explica | relató | según | recoge | detalla | desvela | retrata | contaba | "
        "lo cuenta | lo narra | se pregunta | según un artículo de | según recoge | publicaba | recuerda"
    ),
    citing_words=phrases("citando | citando a | que cita a | en referencia a"),
    outlet_words=phrases(
        "diario | periódico | semanario | revista | portal | agencia | cadena | medio | sitio | rotativo "
        "| web | televisión | emisora | mensual | trimestral | bisemanario | cotidiano | el diario | el "
        "periódico | el semanario | la revista | la agencia | portal de noticias | página web"
    ),
    source_words=phrases(
        "fuente | fuentes | vía | según | con información de | publicado originalmente en | tomado de | "
        "extraído de | fuente del artículo | fuente del texto | fuente de la noticia | fuente original | "
        "(de | (en | con datos de | basado en un artículo de | según un artículo de | resumen de un "
        "artículo de | fuente de la información | tomado del | extraído del"
        "| sobre la fuente"
    ),
    credit_words=phrases(
        "foto | fotos | foto: | fotografía | imagen | imágenes | crédito | créditos | fuente de la "
        "imagen | foto cortesía | cortesía de | ilustración | captura de pantalla | foto de archivo | "
        "archivo | © | infografía | fotograma | fotomontaje | gráfico | crédito foto | foto "
        "referencial | dibujo | mapa | imagen cedida por | foto cedida por"
    ),
    picture_words={
        "by": phrases("por | de"),
        "given": phrases(
            "cortesía de | cedida por | cedidas por | facilitada por | proporcionada por | para | vía | "
            "por gentileza de | gentileza de | gentileza"
        ),
        "copied": phrases("captura- | captura de pantalla | fotograma | vídeo | video"),
        "nobody": phrases(
            "archivo | archivos | cortesía | cedid- | facilitad- | gentileza | redes | sociales | redes "
            "sociales | particular | privad- | personal- | famili- | ilustrativ- | referencia- | internet "
            "| difusión | divulgación | autor- | redacción | lector- | colaborador- | especial | foto- | "
            "imagen | imágenes | crédito- | dominio público | derechos reservados | montaje | ia | "
            "generada | stock"
        ),
        "holder": phrases(
            "agencia- | prensa | medios | imágenes | banco | policía | guardia civil | bomberos | "
            "ayuntamiento | alcaldía | municipalidad | intendencia | gobierno | gobernación | ministerio "
            "| diputación | junta | generalitat | universidad | museo | fundación | asociación | "
            "editorial | diario | periódico | gaceta | heraldo | noticias | correo | tribuna | eco | "
            "semanario | revista | voz | norte | radio | televisión | biblioteca | teatro | club | "
            "presidencia | secretaría | fiscalía | defensa | el | la"
        ),
        "staged": phrases("ilustrativ- | referencia- | referencial"),
    },
    translated_words=phrases(
        "traducción | traducción de | traducido | traducido por | traducido del | traducida por | "
        "traducción al español | versión en español | traducción del | traducido al español | versión "
        "de | traducción y adaptación"
        "| trad. | traducida del | traducido de | traduce | traducido y editado"
    ),
    republished_words=phrases(
        "republicado | republicado de | republicado con permiso | reproducido con permiso | reproducido "
        "de | reimpreso | publicado originalmente | publicado originalmente en | apareció originalmente | "
        "este artículo fue publicado originalmente | publicado con autorización | publicado por primera "
        "vez | se publicó por primera vez | se publicó originalmente | publicado inicialmente | "
        "reproducido con autorización | se reproduce con permiso | este texto se publicó | apareció por "
        "primera vez | tomado con permiso | original publicado en | texto original publicado | se publicó "
        "… originalmente | publicado … originalmente | apareció … originalmente | originalmente … "
        "publicado | apareció primero | apareció en | publicado en el | publicado en la | publicado antes "
        "en | se publicó antes | salió originalmente | artículo publicado | texto publicado | "
        "reproducimos | por cortesía de | con permiso de | con autorización de | cortesía de | publicado "
        "… por | publicada … por | publicado … en"
        "| tomado de | tomado del | extraído de | extraído del"
        "| aparecido en | aparecida en | salido en | salió en | publicada en | aparecido "
        "originalmente | apareció publicado"
        "| reproducimos de | publicamos con permiso | tomamos de"
        "| en el marco de un intercambio con"
    ),
    machine_words=phrases(
        "traducción automática | traducido automáticamente | traducido por máquina | traducción por "
        "máquina | traducido con ia | traducido por google | traducido con ayuda de | traducida "
        "automáticamente | traducido por una máquina | traducido con deepl | traducción generada | con "
        "inteligencia artificial"
    ),
    original_words=phrases(
        "original | artículo original | texto original | publicación original | leer el original | lea el "
        "original | ver original | enlace al original | versión original | fuente original | artículo en "
        "su versión original | leer en el original | leer en su idioma original | ver artículo original | "
        "ver publicación original | el original | nota original | publicación de origen | artículo de "
        "origen | enlace original | fuente del original | original aquí | lea el artículo original | "
        "artículo original … en"
        "| post original | lea el … original | leer el … original | lea la … original | entrada "
        "original"
        "| enlace al artículo | enlace del artículo"
    ),
    original_title_words=phrases(
        "título original | titulado originalmente | con el título | bajo el título | titulado | titulada "
        "| título del original | título en el original | titular original | con el titular"
        "| se titulaba | se titula | llevaba por título"
    ),
    in_language_words=phrases("en … | en idioma … | en lengua …"),
    rights_words=phrases(
        "titular del copyright | los derechos de este material pertenecen a | los derechos de este material | los derechos | "
        "todos los derechos | derechos de autor | © | copyright | titular de los derechos | bajo "
        "licencia | publicado bajo licencia | esta obra está bajo | queda prohibida | se permite la "
        "reproducción | licencia | prohibida la reproducción | derechos reservados | licencia creative "
        "commons | los derechos de este texto | obra bajo licencia | reproducción prohibida"
        "| los derechos del texto | los derechos de autor | los derechos sobre | los derechos de este "
        "artículo | los derechos de reproducción | la propiedad intelectual"
        "| este artículo es propiedad de | este texto es propiedad de"
        "| derechos: | derechos de autor:"
    ),
    open_access_words=phrases(
        "acceso abierto | en acceso abierto | libre acceso | de libre acceso | disponible libremente | "
        "acceso libre"
    ),
    public_domain_words=phrases(
        "dominio público | de dominio público | en el dominio público | es de dominio público"
        "| derechos de autor han expirado | derechos han caducado | libre de derechos | pertenece al "
        "dominio público"
    ),
    all_rights_words=phrases(
        "todos los derechos reservados | derechos reservados | reservados todos los derechos | queda "
        "prohibida la reproducción | prohibida su reproducción | prohibida la reproducción | quedan "
        "reservados todos los derechos | reproducción prohibida | prohibida la reproducción total o "
        "parcial | reproducción sin autorización | se prohíbe la reproducción | está prohibida la "
        "reproducción | reproducción solo con | reproducción sólo con | no se permite la reproducción | "
        "no puede reproducirse | no podrá reproducirse | todos los derechos están reservados | prohibida "
        "la copia | prohibida la redistribución | prohibida su difusión"
    ),
    permission_words=phrases(
        "reproducción | reproducir | distribución | difusión | comunicación pública | autorización | "
        "permiso | consentimiento | prohibida | prohibido | prohíbe"
        "| reproduce con | reproducido con | publicado con | con permiso | autorizada | con autorización "
        "| amablemente | copia | redistribución | se publica con | permitida"
        "| queda prohibida su | sin autorización expresa | sin autorización previa | sin permiso previo | "
        "sin permiso por escrito | sin permiso de | requiere autorización | ningún contenido puede"
    ),
    reuse_words=phrases(
        "citando la fuente | citando fuente | citando la procedencia | siempre que se cite | siempre que "
        "se mencione | mencionando la fuente | con mención de la fuente | reproducción libre | se permite "
        "la reproducción | se permite su reproducción | se autoriza la reproducción | se autoriza su "
        "reproducción | reproducción permitida | reproducción autorizada | puede reproducirse | pueden "
        "reproducirse | libre reproducción | libre difusión | republique nuestros | republica nuestros | "
        "puede republicarse | pueden republicarse | se puede reproducir | se puede republicar"
    ),
    holder_words={
        "anybody": phrases(
            "autor- | editor- | propietari- | dueñ- | titular- | creador- | respectiv- | redacción | derechos | traductor-"
        ),
        "label": phrases(
            "a | al | a favor de | por | de | editado por | editada por | publicado por | publicada por | una publicación de | edita | editor | propietario | titular"
        ),
        "ends": phrases(
            "por el texto | por el original | del texto original | y sus | salvo | excepto | para la … edición | para el texto | para la edición | para el original | para la traducción | para este texto"
        ),
    },
    belonging_words=phrases(
        "son de | reservados a favor de | pertenecen a | son propiedad de | propiedad de | pertenecen al | pertenecen a la | pertenece a | "
        "pertenece al | es propiedad de | es propiedad del | son propiedad del | propiedad del | "
        "corresponden a | corresponden al | reservados a"
    ),
    disclaimer_words=phrases(
        "las opiniones expresadas | las opiniones vertidas | la opinión del autor | no reflejan "
        "necesariamente | no representan necesariamente | no se hace responsable | la redacción no se "
        "hace responsable | son responsabilidad exclusiva | responsabilidad exclusiva de | "
        "responsabilidad de sus autores | no comparte necesariamente | no representan la opinión | no "
        "reflejan la opinión | no refleja la opinión | no se identifica necesariamente | no coinciden "
        "necesariamente | no refleja necesariamente"
    ),
    withdrawn_words=phrases(
        "este artículo ha sido retirado | este artículo ha sido eliminado | esta noticia ha sido retirada "
        "| esta noticia ha sido eliminada | contenido eliminado | artículo retirado | ya no está "
        "disponible | esta nota ha sido eliminada | noticia retirada | noticia eliminada | hemos retirado "
        "este artículo | ha sido retirado | este artículo fue … retirado | este artículo fue … eliminado "
        "| este artículo ha … sido retirado | esta noticia fue … retirada | este contenido ha … sido "
        "retirado | este texto ha sido retirado | nota … retirada | hemos retirado este | hemos eliminado "
        "este"
        "| artículo eliminado | este artículo ha sido despublicado | este texto fue … retirado | este "
        "texto ha … sido retirado | hemos eliminado este artículo | hemos decidido retirar | la redacción "
        "ha retirado | el artículo ha sido retirado | el artículo fue … retirado | se ha retirado este "
        "artículo | se retiró este artículo | esta publicación ha sido retirada | este reportaje ha sido "
        "retirado | esta nota fue … retirada | ha sido despublicado | retirado de la publicación | esta "
        "pieza ha sido retirada"
    ),
    paywall_words=phrases(
        "solo para suscriptores | sólo para suscriptores | exclusivo para suscriptores | contenido para "
        "suscriptores | suscríbete para seguir leyendo | suscríbase para leer | para seguir leyendo | "
        "suscríbete para leer | suscríbete para continuar | suscríbase para continuar | hazte suscriptor "
        "para leer | para continuar leyendo | este contenido es exclusivo para suscriptores | contenido "
        "exclusivo para suscriptores | para leer el artículo completo | ya eres suscriptor | ya soy "
        "suscriptor | comprar este artículo"
        "| reservado para suscriptores | sólo suscriptores | solo suscriptores | este artículo es "
        "exclusivo | artículo exclusivo para | este artículo es para suscriptores | suscríbase para "
        "seguir | suscríbete para acceder | para acceder al contenido completo | accede al artículo "
        "completo | inicia sesión para seguir | inicie sesión para | regístrate para seguir | regístrate "
        "para leer | el resto de este artículo | lea el artículo completo con | contenido de pago | "
        "reservado a suscriptores | para socios | exclusivo para socios | si ya es suscriptor | si ya "
        "eres suscriptor | desbloquea este | quedan por leer | hágase suscriptor"
    ),
    read_more_words=phrases(
        "lea también | lee también | leer más | lea más | leer también | te puede interesar | le puede "
        "interesar | ver también | más información | más noticias | relacionado | noticias relacionadas "
        "| sigue leyendo | también te puede interesar | lea además"
    ),
    newsletter_words=phrases(
        "suscríbete a nuestro boletín | suscríbase a nuestro boletín | suscríbete a la newsletter | "
        "recibe nuestro boletín | apúntate a nuestra newsletter | síguenos en | síganos en | únete a "
        "nuestro canal | boletín | suscríbete a | suscríbase a | suscríbete al boletín | suscríbase al "
        "boletín | recibe cada mañana | reciba cada mañana | en tu correo | en su correo | en su buzón "
        "| síguenos | únete a nuestro | apúntate a | nuestro boletín | boletín de noticias"
        "| nuestro canal de whatsapp | nuestro canal de telegram"
    ),
    speech_verbs=phrases(
        "dijo | dijeron | dice | dicen | afirmó | afirma | afirmaron | señaló | señala | indicó | indica "
        "| explicó | explica | añadió | añade | agregó | agrega | declaró | declara | aseguró | asegura | "
        "sostuvo | sostiene | manifestó | expresó | comentó | comenta | apuntó | apunta | subrayó | "
        "subraya | destacó | destaca | advirtió | advierte | reconoció | reconoce | admitió | admite | "
        "anunció | respondió | contestó | preguntó | recordó | recuerda | escribió | escribe | concluyó | "
        "concluye | insistió | insiste | prometió | relató | contó | cuenta | según | en palabras de | "
        "consideró | considera | opinó | opina | dijera | señalaron | explicaron | indicaron | añadieron "
        "| aseguraron | informó | informaron | relata | lamentó | criticó | denunció | planteó | "
        "puntualizó | precisó | remarcó | matizó | resaltó | reiteró | enfatizó | celebró | cree | piensa "
        "| sostienen | resume | resumió | corrige | corrigió"
    ),
    negations=words("no ni nunca jamás nadie nada ningún ninguna ninguno tampoco sin"),
    stopwords=frozenset(
        words(
            "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o "
            "este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo "
            "nos durante todos uno les ni contra otros ese eso ante ellos e esto mí antes algunos qué "
            "unos yo otro otras otra él tanto esa estos mucho quienes nada muchos cual poco ella estar "
            "estas algunas algo nosotros mi mis tú te ti tu tus ellas es son fue era han ha ser tiene "
            "está"
        )
    ),
    snowball="spanish",
    sample=(
        "El lunes la ciudad inauguró un nuevo puente sobre el río. «Lo esperábamos desde hace diez "
        "años», dijo la alcaldesa. La obra costó 3,5 millones de euros; los coches pasarán desde el 1 "
        "de junio."
    ),
)
