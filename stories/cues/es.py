"""How stories and evidence are told in Spanish."""

from stories.cues.kinds import Cues

_DID = (
    r"decidimos|empezamos|comenzamos|probamos|pusimos|creamos|montamos|fijamos|cambiamos|hicimos|acordamos|introdujimos|diseñamos|"
    r"construimos|sustituimos|reemplazamos|añadimos|escribimos|repartimos|dividimos|colgamos|imprimimos|organizamos|dejamos|quitamos|"
    r"juntamos|pedimos|enseñamos|preparamos|unificamos|automatizamos|reservamos|compramos|trasladamos|etiquetamos|propusimos|pasamos a|"
    r"abrimos|pintamos|instalamos|lanzamos|agrupamos|simplificamos|eliminamos|nombramos|ordenamos|pegamos"
)

CUES = Cues(
    labels={
        "headline": "título | titular",
        "situation": "situación | antes | contexto",
        "change": "cambio | qué cambió | qué hicimos | lo que hicimos | acción",
        "outcome": "resultado | después | efecto | qué va mejor | qué va mejor ahora",
        "evidence": "dato o cita | prueba | evidencia | dato | datos | cifra",
        "steps": "pasos | cómo copiarlo | cómo hacerlo",
    },
    situation=(
        r"(?:^antes|anteriormente|hasta (?:ahora|hace poco)|durante (?:años|meses|semanas)|en aquel entonces)\b",
        r"(?:cada|todos los|todas las) (?:días?|semanas?|mes|meses|mañanas?|tardes?|noches?|vez|veces|turnos?|trimestres?|años?|"
        r"lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|fin(?:es)? de semana)\b",
        r"\w+(?:ábamos|íamos|aban|aba)\b",
        r"(?:era|eran|éramos|íbamos|iba|iban|había|habían|tenía|tenían|hacía|hacían|perdía|perdían|podía|podían|sabía|sabían|venía|venían|"
        r"salía|salían|solía|solían|quería|querían|pedía|pedían|ocurría|repetía|repetían)\b",
    ),
    change=(
        r"(?:así que|entonces|por eso|de modo que|por lo que),? (?!(?:ahora|ya)\b)\w+(?:amos|imos|é|ó)\b",
        rf"(?:{_DID})\b",
        r"(?:hemos|he|el equipo ha|mi equipo ha|nuestro equipo ha) "
        r"(?!(?:ahorrado|ganado|perdido|visto|tenido|sido|bajado|reducido|recibido|pasado|notado)\b)\w+(?:ado|ido|uesto|echo|ito|ierto)\b",
        r"en su lugar\b",
        r"(?:tuv(?:o|e|imos)|se (?:me|nos|le) ocurrió)\b",
        r"(?:un compañero|una compañera|alguien|el equipo|mi equipo) (?:propuso|montó|creó|puso|decidió|empezó|hizo|preparó|fijó|diseñó)\b",
        r"(?:ahora|desde entonces|desde (?:hace )?\w+ ?\w*),? (?:cada (?:uno|equipo|turno)|todos|nos \w+amos|apuntamos|rellenamos|usamos|revisamos|empezamos)\b",
    ),
    outcome=(
        r"(?:ahora|hoy|desde entonces|el resultado|resultado|al final|por fin|actualmente|hoy en día|nadie|ya no|ya nadie)\b",
        r"(?:esto|eso) (?:nos |les |me )?ahorra|(?:nos )?ahorramos\b",
        r"(?:es|son|está|están|va|van|salen|sale|trabajan?) (?:mucho |bastante |más bien )?(?:más|menos|mejor)\b",
    ),
    verbs=(
        r"(?:es|son|era|eran|está|están|estaba|estaban|fue|fueron|hay|había|ha|han|hemos|tiene|tienen|tenemos|teníamos|hace|hacen|hacemos|va|van|"
        r"vamos|puede|pueden|podemos|debe|deben|sabe|saben|sabemos|tarda|tardan|tardamos|pierde|pierden|perdemos|llega|llegan|falta|faltan|nadie|"
        r"todos|nosotros|nos|se|yo|ellos|ellas)\b",
        r"\w{3,}(?:amos|emos|imos|aban|aba|aron|ieron)\b",
    ),
    joints="porque | ya que | para que | mientras",
    links="y | lo que | así que",
    openings=(r"(?:y|pero|así que|entonces|además|por eso|al final|como resultado|desde entonces)\b,?\s+",),
    halves=(r"(?:porque|ya que|mientras|para que|lo que|que)\b",),
    greetings=(r"[¡]?(?:hola|buenas|buenos días|buenas tardes|queridos?|queridas?|estimados?|estimadas?)\b",),
    fillers=(
        "a | acerca | algo | alguna | algunas | al | busca | busco | con | cuenta | cuéntame | cuentos | dame | de | del | el | en | encuentra "
        "| es | esa | ese | favor | hay | háblame | historia | historias | la | las | leer | lo | los | me | mí | muestra | muéstrame | nos "
        "| para | por | que | qué | quiero | quisiera | relato | relatos | sobre | tema | tu | un | una | unas | unos | y"
    ),
    elided="",
    decimals=",",
    numbers={
        **{
            name: str(amount)
            for amount, name in enumerate(
                [
                    "dos",
                    "tres",
                    "cuatro",
                    "cinco",
                    "seis",
                    "siete",
                    "ocho",
                    "nueve",
                    "diez",
                    "once",
                    "doce",
                    "trece",
                    "catorce",
                    "quince",
                    "dieciséis",
                    "diecisiete",
                    "dieciocho",
                    "diecinueve",
                    "veinte",
                ],
                2,
            )
        },
        "cero": "0",
        "treinta": "30",
        "cuarenta": "40",
        "cincuenta": "50",
        "sesenta": "60",
        "setenta": "70",
        "ochenta": "80",
        "noventa": "90",
        "cien": "100",
        "mil": "1000",
        "media": "0.5",
        "medio": "0.5",
    },
    articles="un | una",
    one="",
    magnitudes={"mil": "1000", "millón": "1000000", "millones": "1000000"},
    units={
        "time": {
            "1": "segundo | segundos | seg",
            "60": "minuto | minutos | min",
            "3600": "hora | horas",
            "86400": "día | días | jornada | jornadas",
            "604800": "semana | semanas",
            "2592000": "mes | meses",
            "7776000": "trimestre | trimestres",
            "31536000": "año | años",
        },
        "points": {"1": "punto | puntos"},
        "euro": {"1": "euro | euros"},
        "dollar": {"1": "dólar | dólares"},
        "temperature": {"1": "grado | grados"},
        "mass": {"1": "gramo | gramos", "1000": "kilo | kilos", "1000000": "tonelada | toneladas"},
        "length": {"1": "metro | metros", "1000": "kilómetro | kilómetros"},
        "volume": {"1": "litro | litros"},
        "share": {"1": "veces"},
    },
    abbreviations="min | aprox | seg | h",
    rates=(
        "al día | al mes | al año | a la semana | a la hora | al trimestre | cada día | cada semana | cada mes | cada año | cada mañana | cada noche "
        "| cada turno | todos los días | todas las semanas | todos los meses | diarios | diarias | semanales | mensuales | anuales | el día | la semana"
    ),
    per="por",
    dates=(
        "enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre | lunes | martes | miércoles "
        "| jueves | viernes | sábado | domingo | a.m | p.m"
    ),
    since="desde | en | año | de",
    roughly=(
        "unos | unas | alrededor de | aproximadamente | aprox | cerca de | casi | más de | menos de | al menos | como mucho | como máximo "
        "| como mínimo | apenas | mucho más de | mucho menos de | hasta"
    ),
    until="a",
    plus="y",
    out_of="de | sobre",
    origin="de | desde | del",
    to="a | al | a solo | a sólo | hasta",
    onto="a solo | a sólo | a tan solo | a tan sólo",
    instead="en lugar de | en vez de | en lugar de las | en lugar de los | en vez de las | en vez de los",
    down_from="frente a | frente a los | frente a las",
    earlier=(
        "antes | antes eran | antes era | anteriormente | frente a | frente a los | frente a las | en lugar de | en vez de | eran | antes tardábamos "
        "| antes se tardaba | previamente | era"
    ),
    versus="vs | frente",
    gone="no",
    became="sino | sino solo | sino sólo",
    then=(
        "antes | antes eran | eran | era | antes era | antes tardábamos | tardábamos | antes se tardaba | se tardaba | tardaba | antes necesitábamos "
        "| necesitábamos | antes hacían falta | hacían falta | antes teníamos | teníamos | anteriormente | previamente | antes tardaba | antes costaba | costaba"
    ),
    now=(
        "ahora | hoy | actualmente | después | ahora son | hoy son | ahora es | ahora solo | ahora sólo | ahora tardamos | ahora se tarda | ahora tarda "
        "| hoy tardamos | ahora necesitamos | ahora hacen falta | ahora tenemos | ahora bastan | ahora basta | solo | sólo | es | son | y ahora "
        "| y hoy | ahora tardamos solo | ahora tardamos sólo | ahora son solo | ahora son sólo | y ahora son | luego | ahora cuesta | y ahora solo"
    ),
    current="ahora | hoy | actualmente | desde entonces",
    fewer=(
        "menos | más | de menos | de más | ahorrado | ahorrados | ahorrada | ahorradas | adicional | adicionales | de ahorro"
    ),
    save="ahorra | ahorran | ahorramos | ahorrar | ahorro | ahorré | ahorró | ahorrado | ganamos | gana | ganan | ganar",
    by="un | en | de | del",
    moves=(
        "bajó | bajaron | bajado | baja | bajan | bajamos | bajada | redujo | redujeron | reducido | reducimos | reducción | reduce | disminuyó | disminuyeron "
        "| disminuido | disminución | cayó | cayeron | caída | descendió | descendieron | descenso | aumentó | aumentaron | aumentado | aumento | aumenta | subió | subieron "
        "| subido | sube | suben | subimos | subida | creció | crecieron | crecido | crecimiento | mejoró | mejorado | mejora | pasó | pasaron | pasado | pasamos | pasa | pasan | pasar "
        "| incrementó | incremento | recortado | recortamos | acortado | duplicado | hemos pasado"
    ),
    down=(
        "bajó | bajaron | bajado | baja | bajan | bajamos | bajada | redujo | redujeron | reducido | reducimos | reducción "
        "| reduce | disminuyó | disminuyeron | disminuido | disminución | cayó | cayeron | caída | descendió | descendieron "
        "| descenso | recortado | recortamos | acortado"
    ),
    weak=(
        "es | son | era | eran | fue | fueron | ha | han | hemos | he | había | tarda | tardan | tardaba | dura | duran | duraba | cuesta | cuestan "
        "| costaba | solo | sólo | ahora | hoy | nos | se | ya | está | están | va | van | lleva | queda | hace | tan | todavía | les | me"
    ),
    pronouns="hemos | he | nosotros | yo | él | ella | ellos | ellas | esto | eso | y | pero | que",
    metrics=(
        "tasa | índice | nota | puntuación | satisfacción | número | quejas | reclamaciones | llamadas | tickets | errores | incidencias | incidentes "
        "| accidentes | caídas | preguntas | consultas | solicitudes | visitas | usuarios | miembros | pedidos | ventas | reservas | devoluciones "
        "| defectos | ausencias | bajas | rotación | conversión | seguidores | participantes | inscripciones | correos | e-mails | averías | retrasos "
        "| cancelaciones | infecciones | impagos | clics | firmas | absentismo | mermas | nps"
    ),
    numbered=(
        "sala | habitación | oficina | planta | piso | versión | página | paso | fase | línea | semana | capítulo | sección | mesa | cama | ticket "
        "| pedido | caso | turno | bus | andén | vía | número | n.º | nº | windows | python | edificio | calle | extensión | zona | equipo | grupo | año "
        "| nivel | puerta | clase | artículo | factura | tienda | artículos"
    ),
    loose=(
        "a | al | en | dentro | sobre | con | para | tras | bajo | como | cada | todos | todas | los | las | el | la | nuestro | nuestra | nuestros "
        "| nuestras | sus | su | por | y | o | ni | primer | primeros | primera | primeras | último | últimos | última | últimas | próximo | próximos "
        "| otro | otra | otros | otras | vs | hasta | entre | de | del | hacia | este | esta | estos | estas | hace"
    ),
    within="en",
    bounds=(
        "un | una | unos | unas | el | la | los | las | de | del | a | al | en | dentro | sobre | con | para | tras | bajo | como | cada | todos | todas "
        "| por | y | o | pero | sino | que | quien | cuando | donde | si | es | son | era | eran | ha | han | hemos | antes | ahora | hoy | solo | sólo | ya "
        "| nos | se | nosotros | no | desde | gracias | entre | durante | hasta | frente | vs | sin | porque | mientras | aunque | está | están | hace | tarda | después"
    ),
    doubts=(
        "no | nunca | jamás | nadie | ningún | ninguna | ninguno | nada | sin | ni | podría | podríamos | podrían | debería | deberíamos | deberían | sería "
        "| serían | habría | tendría | hará | será | serán | tendremos | espero | esperamos | esperar | objetivo | objetivos | meta | metas | pretendemos "
        "| pretende | previsto | previstos | prevista | previstas | prevemos | plan | planeamos | quiere | queremos | quiero | querríamos | gustaría | deseamos | quizá | quizás "
        "| tal vez | probablemente | seguramente | posiblemente | si | casi | unos | unas | alrededor | aproximadamente | aprox | cerca de | al menos | como mucho | como máximo | como mínimo | hasta | máximo | mínimo | o más | o menos | algunos | algunas | varios | varias "
        "| un par | entre | rango | escala | abierto | abierta | abrimos de | horario | horarios | cerrado | edad | edades | previsión | estimado | estimada "
        "| estimación | estimamos | potencial | potencialmente | apenas | sueño | prometido | debe | debemos | deben | deber | tenemos que | hay que | movido "
        "| movida | trasladado | trasladada | aplazado | aplazada | adelantado | adelantada | retrasado | intentar | intentamos | pronto | teóricamente "
        "| teoría | sensación | creo | creemos | pienso | parece | puede | pueden | podemos | podrá | o bien | de verdad | supuestamente"
    ),
    harmless="y nadie | pero nadie | ya no hace falta",
    naming="llamamos | llama | llamado | llamada | denominado | titulado | palabra | término | botón | proyecto | nombre | apodado",
    saying="dijo | dice | decía | dicen | escribió | escribe | comentó | comenta | comentario | respuesta | testimonio | preguntó | contó | cuenta | según | respondió",
)
