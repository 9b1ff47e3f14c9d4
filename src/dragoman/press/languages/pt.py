"""Portuguese."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="pt",
    english_name="Portuguese",
    own_name="português",
    letters="áàâãçéêíóôõúü",
    abbreviations=frozenset(
        words(
            "sr sra srs srta dr dra drs prof profa eng arq gen cel cap ten sgto dom d s sto sta av r lg "
            "pç n nº no núm pág págs p pp art etc ex aprox tel fig vol vs ltda cia s.a jan fev mar abr "
            "mai jun jul ago set out nov dez km kg cm mm min máx ed trad red a.c d.c"
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
        1: ("janeiro", "jan", "yanvar", "yan"),
        2: ("fevereiro", "fev", "fevral"),
        3: ("março", "mar", "mart"),
        4: ("abril", "abr", "aprel", "apr"),
        5: ("maio", "mai", "may"),
        6: ("junho", "jun", "iyun", "iyn"),
        7: ("julho", "jul", "iyul", "iyl"),
        8: ("agosto", "ago", "avqust", "avq"),
        9: ("setembro", "set", "sentyabr", "sen"),
        10: ("outubro", "out", "oktyabr", "okt"),
        11: ("novembro", "nov", "noyabr", "noy"),
        12: ("dezembro", "dez", "dekabr", "dek"),
    },
    weekdays=phrases(
        "segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira | sábado | domingo | "
        "seg | ter | qua | qui | sex | sáb | dom"
    ),
    today=phrases("hoje"),
    yesterday=phrases("ontem"),
    clock_words=phrases("às | à"),
    published_words=phrases("publicado | publicada | postado"),
    updated_words=phrases("atualizado | atualizada | actualizado | modificado"),
    byline_words=phrases(
        "publicado por | por | por: | autor | autora | autores | texto | texto: | escrito por | reportagem | "
        "reportagem de | entrevista de"
    ),
    role_words={
        "author": phrases(
            "autor | autora | por | texto | escrito por | reportagem de | um texto de | texto de | "
            "textos: | textos de | uma reportagem de | reportagem por | reportagem e texto | "
            "crônica de | crónica de | um artigo de | artigo de | análise de | opinião de | "
            "coluna de | ensaio de | um ensaio de | entrevista por | entrevista: | escreve | "
            "redigido por | assinado por | depoimento a | depoimento dado a | colunista | "
            "colaboração de | com a colaboração de | repórter: | jornalista: | jornalistas: | "
            "texto e fotos | texto e foto | texto e fotografias | textos e fotos | fotos e texto | "
            "texto e imagens"
        ),
        "translator": phrases(
            "tradução | tradução de | traduzido por | tradutor | tradutora | traduzido do | "
            "traduzido de | tradução do | tradução e adaptação | traduzida por | tradutores | trad. | "
            "versão portuguesa | versão em português | adaptação de | tradução para o português"
        ),
        "editor": phrases(
            "edição | editor | editora | editado por | redação | edição de | edição por | "
            "editada por | revisão: | revisão de | coordenação: | coordenado por | editores | "
            "editor-chefe | editora-chefe | diretor | diretora | organização:"
        ),
        "photographer": phrases(
            "foto | fotos | fotografia | fotógrafo | fotógrafa | imagem | fotos de | foto de | "
            "fotografias | fotografias de | fotografia de | imagens: | imagens de | "
            "repórter fotográfico | fotojornalista | fotografado por"
        ),
        "correspondent": phrases(
            "correspondente | enviado especial | enviada especial | nosso correspondente | "
            "nossa correspondente | do nosso correspondente | da nossa correspondente | "
            "nosso enviado especial | nossa enviada especial | enviados especiais | correspondentes | "
            "correspondente em | do nosso enviado | repórter especial"
        ),
        "illustrator": phrases(
            "ilustração | ilustrações | ilustração de | ilustrações de | ilustrador | ilustradora | "
            "ilustrado por | desenho | desenhos: | desenhos de | charge: | charge de | caricatura | "
            "cartoon | infografia | infográfico | arte: | colagem:"
        ),
    },
    note_signatures={
        "translator": phrases(
            "n. do t. | n.t. | n. da t. | nota do tradutor | nota da tradutora | "
            "nota de tradução | n.d.t. | ndt | n. t. | nota de tradutor | n. trad. | "
            "nota do trad. | n. de t. | n. dos t. | nota dos tradutores | notas do tradutor | "
            "notas da tradutora | a tradutora | o tradutor | n. do trad. | n. da trad. | "
            "n. de tradução | nota do trad | n. do t | n. d. t. | ntr. | nota t. | nota do t. | "
            "nt"
        ),
        "editor": phrases(
            "n. do e. | n. da r. | n.r. | nota do editor | nota da redação | n. da e. | "
            "nota de redação | nota da redacção | n. r. | nota da red. | n. do editor | "
            "a redação | nota da edição | nota editorial | nota do autor | n. do a. | "
            "n. da red. | n. da redação | da redação | n.e. | n. e. | nota dos editores | "
            "nota da direção | correção | errata | a redacção | n. d. r. | ndr | nota do e. | "
            "nota red. | n. ed. | nota da r. | n. da d."
        ),
    },
    comment_words=phrases(
        "intraduzível | também | jogo de palavras | trocadilho | no original | original | refere-se | ver | "
        "itálico | grifo | sic | nome foi alterado | nomes foram alterados | provérbio | rima | "
        "citação | já não existe | não confundir | desde então | a palavra | a expressão | nós"
    ),
    copula_words=phrases(
        "é | são | era | eram | foi | foram | tem | têm | havia | está | morreu | pode | existe | fechou"
    ),
    disclaimer_stems={
        "view": phrases(
            "opini | ponto de vista | pontos de vista | responsab | posiç | linha editorial | "
            "conteúdo | textos | artigos | vinculam"
        ),
        "whose": phrases(
            "autor | redaç | redac | jornal | editor | revista | veículo | publicaç | portal | "
            "assina | media | traduz | traduç | estrangeir | citad | coluna | nosso | nossa | "
            "esta casa"
        ),
        "says": phrases(
            "não | apenas | só | exclusiv | unicamente | express | reflet | reflect | pessoa | "
            "represent | necessariamente | vincul | compromet | traduz | "
            "são da responsabilidade | é da responsabilidade | responsabilidade do | "
            "responsabilidade exclusiva"
        ),
    },
    reports_verbs=phrases(
        "escreve | escreveu | informa | informou | noticia | noticiou | relata | relatou | afirma | "
        "afirmou | publicou | publica | cita | revela | revelou | conforme | citando | conta | divulga | "
        "descreve | narra | explica | segundo | mostra | aponta | lê-se em | recorda | detalha | retrata "
        "| publicou em | de acordo com | segundo noticia | segundo conta | pergunta"
    ),
    citing_words=phrases("citando | que cita | citado pelo | com referência a"),
    outlet_words=phrases(
        "jornal | diário | semanário | revista | portal | site | agência | emissora | canal | periódico | "
        "televisão | mensário | trimestral | trimestrário | quinzenário | matutino | vespertino | o "
        "jornal | a revista | o semanário | agência de notícias | rádio | site de notícias"
    ),
    source_words=phrases(
        "fonte | fontes | via | segundo | com informações de | publicado originalmente em | fonte do "
        "artigo | fonte do texto | fonte original | fonte da notícia | (de | (do | (da | (in | a partir "
        "de um artigo de | com base em artigo de | resumo de um artigo de | retirado de | extraído de"
        "| sobre a fonte"
    ),
    credit_words=phrases(
        "foto | foto: | fotos | imagem | crédito | créditos | ilustração | reprodução | divulgação | "
        "arquivo | © | infografia | infográfico | arte | montagem | crédito da foto | foto "
        "ilustrativa | desenho | mapa | foto cedida por"
    ),
    picture_words={
        "by": phrases("por | de"),
        "given": phrases(
            "cortesia de | cedida por | cedidas por | enviada por | para | via | gentilmente cedida por"
        ),
        "copied": phrases("captura- | print | reprodução | frame | imagem de vídeo | vídeo"),
        "nobody": phrases(
            "arquivo- | divulgação | reprodução | cedid- | cortesia | pessoal | acervo | redes | sociais "
            "| redes sociais | internet | ilustrativ- | direitos reservados | d.r | dr | autor- | redação "
            "| leitor- | colaboração | foto- | imagem | imagens | crédito- | domínio público | montagem | "
            "ia | gerada | particular | família"
        ),
        "holder": phrases(
            "agência- | imprensa | imagens | banco | polícia | bombeiros | prefeitura | câmara | governo "
            "| ministério | secretaria | universidade | museu | fundação | associação | editora | jornal "
            "| diário | gazeta | correio | folha | estado | tribuna | notícias | público | revista | "
            "semanário | rádio | televisão | biblioteca | teatro | clube | município | presidência | "
            "palácio"
        ),
        "staged": phrases("ilustrativ-"),
    },
    translated_words=phrases(
        "tradução | tradução de | traduzido | traduzido por | traduzido do inglês | tradução do | "
        "traduzido do | traduzida do | versão portuguesa | tradução e adaptação"
        "| trad. | traduzida por | traduzido de | tradução a partir | tradução livre | texto "
        "traduzido"
    ),
    republished_words=phrases(
        "republicado | republicado com | publicado originalmente | reproduzido com autorização | com "
        "autorização | este artigo foi publicado originalmente | publicado pela primeira vez | texto "
        "publicado originalmente | originalmente publicado | republicado sob | republicado de | "
        "reproduzido de | publicado inicialmente | com a autorização de | apareceu originalmente | "
        "original publicado em | publicado … originalmente | originalmente … publicado | saiu "
        "originalmente | saiu pela primeira vez | foi publicado … originalmente | foi publicado "
        "originalmente | foi publicado pela primeira vez | apareceu pela primeira vez | publicado "
        "primeiro | publicado em primeira mão | texto publicado | artigo publicado | reproduzimos | com "
        "permissão de | com permissão | cedido por | cortesia de | foi publicado … no | foi publicado … "
        "na | foi publicado … pelo | foi publicado … pela | publicado … pelo | saiu no | saiu na"
        "| retirado de | retirado do | extraído de | extraído do | extraído da | retirado da"
        "| saído em | saiu em | aparecido em | publicada em | publicado no | publicada no | publicado "
        "na | publicada na"
        "| republicamos | reproduzimos de"
    ),
    machine_words=phrases(
        "tradução automática | traduzido automaticamente | tradução de máquina | traduzida "
        "automaticamente | traduzido por máquina | traduzido por inteligência artificial | traduzido com "
        "deepl | traduzido por computador | com inteligência artificial | traduzido por ia"
    ),
    original_words=phrases(
        "original | artigo original | texto original | leia o original | ver original | publicação "
        "original | publicação de origem | leia no original | leia o artigo original | ler o original | "
        "ler artigo original | link para o original | link original | fonte original | o original | "
        "versão original | matéria original | reportagem original | texto de origem | artigo de origem | "
        "original aqui"
        "| post original | leia o post original | leia o … original | ler o … original | leia a … "
        "original | veja o original"
        "| link do artigo | link para o artigo | ligação para o artigo"
    ),
    original_title_words=phrases(
        "título original | com o título | sob o título | intitulado | intitulada | título no original | "
        "título do original | sob o título de"
        "| intitulava-se | intitula-se | chamava-se"
    ),
    in_language_words=phrases("em … | em língua … | em idioma …"),
    rights_words=phrases(
        "titular dos direitos | detentor dos direitos | os direitos | todos os direitos | direitos autorais | direitos de autor | © | copyright | "
        "licença | licenciado | direitos reservados | sob licença | sob a licença | licença creative "
        "commons | é proibida a reprodução | reprodução proibida | os direitos deste texto"
        "| os direitos deste artigo | os direitos do texto | os direitos de autor | os direitos autorais "
        "| os direitos sobre | os direitos de reprodução"
        "| este artigo é propriedade | este texto é propriedade"
        "| direitos: | direitos de autor:"
    ),
    open_access_words=phrases(
        "acesso aberto | acesso livre | livre acesso | em acesso aberto | de acesso livre"
    ),
    public_domain_words=phrases(
        "domínio público | em domínio público | direitos de autor caducaram | direitos autorais expiraram "
        "| livre de direitos"
    ),
    all_rights_words=phrases(
        "todos os direitos reservados | direitos reservados | proibida a reprodução | reprodução proibida "
        "| é proibida a reprodução | direitos de autor reservados | proibida a cópia | é proibida a cópia "
        "| é proibida a redistribuição | proibida a reprodução total | reprodução sem autorização | não "
        "pode ser reproduzido | não podem ser reproduzidos | reprodução apenas com | reprodução só com | "
        "reprodução somente com | está proibida a reprodução | reprodução mediante autorização | é vedada "
        "a reprodução | vedada a reprodução | não é permitida a reprodução | reprodução interdita | "
        "interdita a reprodução | proibida a sua reprodução"
        "| a reprodução depende | reprodução depende"
    ),
    permission_words=phrases(
        "reprodução | reproduzir | distribuição | redistribuição | autorização | permissão | "
        "consentimento | proibida | proibido | proíbe"
        "| reproduzido com | publicado com | com autorização | gentilmente | cópia | com permissão | "
        "permitida | autorizada | reproduzida"
        "| sem autorização prévia | sem autorização expressa | sem autorização por escrito | sem "
        "permissão | fica proibida"
    ),
    reuse_words=phrases(
        "desde que citada a fonte | desde que se cite | desde que citados | citando a fonte | mencionando "
        "a fonte | com indicação da fonte | com menção da fonte | com citação da fonte | reprodução "
        "permitida | reprodução autorizada | reprodução livre | livre reprodução | é permitida a "
        "reprodução | permitida a reprodução | permite-se a reprodução | pode ser reproduzido | podem ser "
        "reproduzidos | pode ser republicado | podem ser republicados | republique nosso | republique o "
        "nosso | autorizada a reprodução | livre difusão"
    ),
    holder_words={
        "anybody": phrases(
            "autor- | editor- | proprietári- | titular- | criador- | respetiv- | respectiv- | redação | redacção | donos | direitos | tradutor-"
        ),
        "label": phrases(
            "à | ao | a | por | de | da | editado por | editada por | publicado por | publicada por | uma publicação de | propriedade | editor | titular"
        ),
        "ends": phrases(
            "pelo texto | para o texto original | e seus | salvo | exceto | para a … edição | para o texto | para a edição | para o original | para a tradução"
        ),
    },
    belonging_words=phrases(
        "reservados à | reservados ao | pertencem a | são propriedade de | pertencem ao | pertencem à | pertencem aos | pertence a | "
        "pertence ao | pertence à | são propriedade da | são propriedade do | é propriedade da | é "
        "propriedade do | é propriedade de | propriedade da | propriedade do | propriedade de | "
        "reservados a | cabem a"
    ),
    disclaimer_words=phrases(
        "as opiniões expressas | a opinião do autor | não refletem necessariamente | não representam "
        "necessariamente | são da responsabilidade | são de responsabilidade | responsabilidade exclusiva "
        "| não reflectem necessariamente | não refletem a opinião | não representam a opinião | não "
        "traduzem necessariamente | opinião do jornal | vinculam apenas os autores | exclusiva "
        "responsabilidade | não correspondem necessariamente"
    ),
    withdrawn_words=phrases(
        "este artigo foi removido | artigo removido | conteúdo removido | este artigo foi retirado | "
        "artigo retirado | esta notícia foi removida | notícia removida | já não está disponível | não "
        "está mais disponível | conteúdo retirado | esta matéria foi removida | este artigo foi … "
        "retirado | este artigo foi … removido | este artigo foi … eliminado | esta notícia foi … "
        "retirada | esta matéria foi … retirada | este texto foi retirado | retirámos este | removemos "
        "este | retiramos este"
        "| esta notícia foi … removida | este texto foi … removido | este texto foi … retirado | esta "
        "reportagem foi … retirada | esta reportagem foi removida | retirámos este artigo | retiramos "
        "este artigo | removemos este artigo | foi despublicado | foi retirado do ar | matéria retirada | "
        "artigo despublicado | o artigo foi … retirado | o artigo foi … removido | esta matéria foi … "
        "removida | esta peça foi … retirada | deixou de estar disponível | texto retirado | retirado a "
        "pedido"
    ),
    paywall_words=phrases(
        "exclusivo para assinantes | só para assinantes | assine para ler | para continuar a ler | para "
        "continuar lendo | assine para continuar | conteúdo exclusivo para assinantes | artigo exclusivo "
        "para assinantes | já é assinante | apenas para assinantes | reservado a assinantes | só para "
        "subscritores"
        "| artigo para assinantes | conteúdo para assinantes | exclusivo assinantes | assine para "
        "continuar a ler | assine já para | para ler o artigo completo | para ler a reportagem completa | "
        "para ler este artigo | para aceder ao artigo | para continuar a leitura | leia o artigo completo "
        "| já sou assinante | se já é assinante | o resto deste artigo | faça login para continuar | "
        "registe-se para continuar | exclusivo para subscritores | apenas para subscritores | reservado "
        "aos assinantes | reservado a subscritores | torne-se assinante | conteúdo pago | matéria "
        "exclusiva para | subscreva para continuar | os assinantes podem ler"
    ),
    read_more_words=phrases(
        "leia também | leia mais | saiba mais | veja também | ler mais | notícias relacionadas | "
        "continue lendo | ler também | leia ainda | pode também interessar | continue a ler"
    ),
    newsletter_words=phrases(
        "assine nossa newsletter | inscreva-se na newsletter | subscreva a newsletter | siga-nos | "
        "newsletter | assine a newsletter | assine a nossa | subscreva a nossa | inscreva-se na | "
        "receba todas as manhãs | receba no seu | na sua caixa | no seu e-mail | siga o nosso | entre "
        "no nosso grupo | a nossa newsletter | nosso canal"
        "| nosso canal no whatsapp | canal do whatsapp | siga-nos no"
    ),
    speech_verbs=phrases(
        "disse | diz | disseram | dizem | afirmou | afirma | explicou | explica | acrescentou | "
        "acrescenta | declarou | declara | ressaltou | destacou | destaca | sublinhou | comentou | "
        "comenta | escreveu | escreve | contou | conta | admitiu | admite | alertou | alerta | avisou | "
        "respondeu | perguntou | lembrou | lembra | anunciou | prometeu | garantiu | concluiu | segundo | "
        "de acordo com | informou | avaliou | avalia | completou | criticou"
    ),
    negations=words("não nem nunca jamais ninguém nada nenhum nenhuma sem"),
    stopwords=frozenset(
        words(
            "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele "
            "das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela "
            "entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa "
            "num nem suas meu às minha têm numa pelos elas havia seja qual será nós tenho lhe deles essas "
            "esses pelas este fosse dele tu te vos sobre contra após antes ainda onde porque cada todo "
            "toda todos todas dois"
        )
    ),
    snowball="portuguese",
    sample=(
        "Na segunda-feira a cidade inaugurou uma nova ponte sobre o rio. “Esperávamos por ela há dez "
        "anos”, disse a prefeita. A obra custou 3,5 milhões de euros; os carros passarão a partir de "
        "1 de junho."
    ),
)
