# La voz de Retold en español: cercana, breve y de tú. Una pregunta cada vez, nunca un reproche;
# un error dice cómo seguir. Las maneras de decir lo mismo van seguidas, separadas por barras.

## Lo que se puede escribir

command-tell = contar una historia | contar | quiero contar una historia | nueva historia | historia | tengo una historia | tengo una historia que contar | contar mi historia | compartir una historia
command-share = compartir una idea | compartir | tengo una idea | compartir una reflexión | publicar una idea | quiero compartir una idea
command-share-for = compartir una idea para | una idea para | escribir para
command-delegate = delegar en | delegar
command-undelegate = dejar de delegar en | dejar de delegar
command-unnamed = sin mi nombre | sin nombre | anónimo | de forma anónima
command-named = con mi nombre
command-with = con | junto con | junto a
command-review = revisar | qué espera | historias en espera
command-objectives = objetivos | nuestros objetivos
command-report = informe | el informe | balance | ver el informe
command-campaigns = campañas | campaña | nuestras campañas | ver las campañas
command-campaign = empezar una campaña | nueva campaña | iniciar una campaña
command-campaign-number = número de la campaña | número campaña
command-campaign-answer = responder a la campaña | responder campaña | contar para la campaña
command-barriers = obstáculos | los obstáculos | barreras
command-stories = historias | leer | leer historias | las historias | muéstrame historias | muéstrame las historias | cuéntame una historia | qué hay de nuevo | novedades | últimas historias | nuevas historias | historias nuevas
command-find = busca | buscar | encuentra | encontrar | historias sobre | historias de | busca historias sobre | buscar historias sobre | muéstrame historias sobre | cuéntame una historia sobre | háblame de | busco | busca historias de
command-mine = mis historias | las mías
command-tries = mis pruebas | pruebas | lo que pruebo
command-drafts = borradores | mis borradores
command-surprise = sorpréndeme | una sorpresa | una historia al azar
command-team = mi equipo | cambiar de equipo
command-pause = pausa | pausar | silencio | no más mensajes | no me escribas más | pausa hasta el | pausa hasta | pausar hasta el | pausar hasta
command-resume = reanudar | escríbeme de nuevo | puedes escribirme
command-hours = mi horario | mis horas | horario | horario de trabajo
command-help = ayuda | hola | hola a todos | buenas | buenos días | buenas tardes | buenas noches | menú | inicio | empezar | qué sabes hacer | qué puedes hacer | cómo funciona esto | cómo funciona | ayúdame
command-digest-preview = vista previa del resumen | vista previa resumen | resumen vista previa | ver el resumen | ver resumen
command-digest-now = enviar el resumen | enviar resumen | resumen ahora | envía el resumen
command-digest-settings = ajustes del resumen | ajustes resumen | resumen ajustes | configurar el resumen | configuración del resumen
command-digest-pause = pausar el resumen | pausar resumen | resumen pausa | pausa del resumen | parar el resumen
command-digest-resume = reanudar el resumen | reanudar resumen | resumen reanudar | retomar el resumen
command-digest-recall = retirar el resumen | quitar el resumen | eliminar el resumen

word-back = atrás | volver | anterior | pregunta anterior | volver atrás
word-skip = saltar | omitir | siguiente | ninguno | ninguna | nada | no gracias | no, gracias
word-cancel = cancelar | parar | salir | dejarlo | empezar de nuevo | empezar de cero | déjalo | da igual | olvídalo
word-later = guardar para después | guardar para luego | para después | para luego | después | luego | más tarde | guardar
word-form = formulario | como formulario | en formulario
word-publish = publicar | publícala | publícalo
word-edit = editar | cambiar | modificar | corregir
word-discard = descartar | eliminar | borrar
said-thanks = gracias | muchas gracias | mil gracias | gracias a ti | genial gracias
said-language = idioma | idiomas | cambiar idioma | cambiar el idioma | cambia el idioma | qué idiomas hablas | en inglés por favor | inglés | habla inglés | en alemán por favor | alemán | habla alemán | en francés por favor | francés | habla francés
word-keep = sí | sí, guárdala | guárdala | sí por favor | sí, por favor | sí, gracias | vale | claro

## Lo mismo en botones, y qué hace cada uno

title-tell = Contar una historia
title-stories = Leer historias
title-find = Buscar
title-share = Compartir una idea
title-mine = Mis historias
title-tries = Mis pruebas
title-team = Mi equipo
title-campaign-answer = Responder a la campaña
title-drafts = Borradores
title-surprise = Sorpréndeme
title-pause = Pausa
title-resume = Escríbeme de nuevo
title-hours = Mi horario
title-help = Ayuda
title-keep = Sí, guárdala
title-no = No, gracias
title-digest-preview = Vista previa del resumen
title-digest-now = Enviar el resumen
title-digest-settings = Ajustes del resumen
title-digest-pause = Pausar el resumen
title-digest-resume = Reanudar el resumen
title-campaign = Empezar una campaña
title-campaign-number = Número de la campaña
title-delegate = Delegar en
title-review = Revisar
title-objectives = Objetivos
title-campaigns = Campañas
title-report = Informe
title-barriers = Obstáculos

about-stories = Las tres últimas, y más por objetivo
about-tell = Lo que salió bien, en unas pocas preguntas cortas
about-share = Una idea, algo aprendido, una pregunta o algo que vas a probar
about-find = Historias sobre cualquier tema: busca acogida
about-mine = Lo que has publicado
about-tries = Lo que pruebas, y en qué quedó
about-drafts = Lo que has empezado
about-surprise = Una historia que viene de lejos
about-team = En qué equipo estás
about-pause = No escribo nada por mi cuenta hasta que escribas «reanudar»
about-hours = Cuándo puedo escribirte por mi cuenta
about-help = Esta misma lista
about-digest-preview = Lo que hoy leería este canal
about-digest-now = Sale ahora mismo, sin esperar a su día
about-digest-settings = Ritmo, hora, idioma y lo que importa aquí
about-digest-pause = Nada hasta que lo reanudes
about-digest-resume = Sigue, a la hora de siempre
about-campaign = Una pregunta para unas semanas, y un número
about-campaign-number = Cuál es hoy el número de una campaña
about-delegate = Quién puede escribir borradores por ti
about-review = Lo pendiente de la redacción
about-objectives = A qué puede servir una historia
about-campaigns = Todas: las próximas, las que están en marcha, las que acabaron
about-report = Lo que ha dado este trimestre, en cifras
about-barriers = Qué obstáculos hubo, y a quién se preguntó

## Hola, y cuando Retold no entiende

welcome-title = Hola, soy Retold
welcome-text = Cuéntame qué salió bien y cómo, o lee lo que funcionó en otros sitios. Yo lo cuento allí donde trabajan los demás, para que una buena idea llegue a un equipo más.
help-title = Lo que sé hacer
help-yours = Lo tuyo
help-between = Tú y yo
help-midway = A mitad de camino también entiendo atrás, saltar, cancelar, guardar para después y formulario.
help-leaders = Para líderes
help-editors = Para la redacción
help-mention = Primero mencióname: @Retold busca acogida
not-understood = No sé si te he entendido. ¿Es alguna de estas cosas?
button-find-that = Buscar «{ $said }»
nothing-open = Ahora mismo no hay nada a medias. Escribe *contar una historia* o *ayuda*.
sounds-like-a-story = Eso suena a historia. ¿La guardo?
only-this = Solo has empezado lo que estás contando ahora. Escribe *guardar para después* y lo tendrás entre tus borradores.
welcome-back = ¡De nada! Escribe *contar una historia* o *historias* cuando quieras.
my-language = Respondo en el idioma de tu Teams: español, inglés, francés o alemán. Lo cambias en Teams, en Configuración › General › Idioma. Las historias se quedan en el idioma en que se contaron, y la tuya puedes contarla en cualquiera de los cuatro.
surprise-none = Nadie más ha contado una historia todavía. La tuya puede ser la primera: escribe *contar una historia*.
only-text = Ahí no he encontrado palabras: de momento solo sé leer texto. Cuéntamelo con palabras, por favor.
in-private = Eso mejor entre tú y yo: abre nuestro chat y escribe *{ $typed }*.
sorry-database = Ahora mismo no puedo consultar mis notas. No se ha perdido nada: repítemelo dentro de un minuto, por favor.
kept-after-all = Al final sí me llegó tu última respuesta. Esta era la pregunta siguiente:
sorry-bug = Algo ha fallado por mi parte, y no se ha cambiado nada. Vuelve a intentarlo, por favor.
done = Hecho.

## Los diálogos

progress = { $at } de { $of }
needs-more =
    { $count ->
        [one] Me falta una cosa: { $fields }.
       *[other] Me faltan { $count } cosas: { $fields }.
    }
search-ended = De acuerdo, no busco nada.
you-said = Escribiste (vuelve a escribir para cambiarlo):
first-question = Esta es la primera pregunta.
cannot-skip = Esta sí la necesito; con unas palabras basta. También puedes escribir *guardar para después*.
go-ahead = Adelante, te escucho. Con *saltar* seguimos sin eso.
already-answered = Esa pregunta ya tiene respuesta. Escribe *atrás* si quieres cambiarla.
chosen = ✓ { $name }
or-skip = O salta la pregunta.
choose-one = Pulsa una respuesta, o escribe su nombre.
choose-found = ¿Cuál es? Pulsa una, o prueba con otras palabras.
choose = Elige una
for-example = Por ejemplo: { $example }
cancelled = De acuerdo, no había nada que guardar. Escribe *contar una historia* cuando quieras.
story-not-found = No he encontrado ninguna historia sobre eso. Prueba con otra palabra, o salta la pregunta.
story-chosen = La historia que elegiste
resumed = Seguimos con «{ $title }».
resumed-untitled = Seguimos.

ask-headline = En una línea: ¿qué salió bien?
ask-situation = ¿Cómo era antes?
ask-change = ¿Qué hiciste tú, o tu equipo, de otra manera?
ask-outcome = ¿Qué va mejor ahora, y para quién?
ask-evidence = ¿Tienes una cifra, o una frase que dijo alguien?
ask-steps = ¿Cómo podría copiarlo otra persona?
ask-objective = ¿A qué contribuye más?
ask-voice = ¿Quién lo notó, y qué dijo o hizo?
ask-voice-customer-experience = ¿Qué dijo o hizo el cliente?
ask-photo = ¿Tienes una foto de eso?
ask-alt = ¿Qué se ve en la foto?
ask-kind = ¿Qué te gustaría compartir?
ask-text = Adelante, con tus propias palabras.
ask-text-idea = ¿Cuál es tu idea?
ask-text-lesson = ¿Qué has aprendido?
ask-text-question = ¿Qué te gustaría saber?
ask-text-thanks = ¿Qué quieres agradecer?
ask-text-trial = ¿Qué vas a probar?
ask-ask = ¿Qué te gustaría que hicieran los demás?
ask-source = ¿De quién lo aprendiste?
ask-effect = ¿Qué cambia ahora?
ask-thanked = ¿Qué historia quieres agradecer? Bastan algunas de sus palabras.
ask-practice = ¿De qué práctica se trata? Bastan unas palabras de su historia.
ask-timing = ¿Cuándo debe salir?
ask-due = ¿Para cuándo? Los demás verán que lo prometiste.

example-headline = Por ejemplo: Relevos más tranquilos entre turnos
example-situation = Por ejemplo: Cada mañana perdíamos media hora buscando las notas de la noche.
example-change = Por ejemplo: Fijamos una página común y la rellenamos antes de irnos.
example-outcome = Por ejemplo: El turno de mañana empieza a su hora, y los pacientes esperan menos.
example-evidence = Por ejemplo: 45 min -> 10 min, o «Por fin salgo a mi hora».
example-steps = Hasta cinco líneas, un paso en cada una.
example-voice = Por ejemplo: «Ahora sé a quién preguntar». En una frase o dos.
example-voice-customer-experience = Por ejemplo: «Por primera vez no he tenido que contarlo todo dos veces».
example-photo = Envíala aquí, en el chat: pegada, hecha en el momento o adjunta. Solo guardo la imagen misma.
example-alt = Para quien no pueda verla, por ejemplo: Nuestro tablero, con cinco tarjetas en la última columna.
example-text = Por ejemplo: Esta semana he leído tres historias de Soporte, y todas empezaron con un cambio pequeño.
example-text-idea = Por ejemplo: Empecemos cada relevo por lo que salió bien.
example-text-lesson = Por ejemplo: Soporte me enseñó que para empezar basta un cambio pequeño.
example-text-question = Por ejemplo: ¿Qué hizo tranquilo tu último relevo? Las respuestas te llegan a ti.
example-text-thanks = Por ejemplo: Tu página salvó mi primera semana. Gracias por escribirla.
example-text-trial = Por ejemplo: Cada mañana estaré ante el tablero con mi equipo.
example-source = Por ejemplo: Ada Ejemplo, del turno de mañana.
example-effect = Por ejemplo: Pido primero la versión más pequeña, antes de que nadie escriba una propuesta.
example-thanked = Por ejemplo: relevos más tranquilos.
example-practice = Por ejemplo: el tablero de la mañana.
example-timing = Pulsa un botón, o escribe un momento: mañana a las 9, el lunes a las 8:30, el 6 de enero a las 8.
example-time = Por ejemplo: mañana a las 9
example-due = Por ejemplo: viernes, en dos semanas, 6 de enero
example-build = Por ejemplo: Nosotros también lo hacemos, y apuntamos lo pendiente en el tablero.
example-answer = Por ejemplo: Una página que todo el mundo rellena antes de irse.
example-ask = Por ejemplo: Probadlo una vez esta semana y contadme qué tal.
example-reason = Por ejemplo: Quita el nombre de la clienta, por favor; lo demás está listo.

objective-high-performance = Alto rendimiento
objective-employee-experience = Experiencia de empleado
objective-digital-transformation = Transformación digital
objective-customer-experience = Experiencia de cliente
objective-culture-of-innovation = Cultura de innovación

kind-idea = Idea
kind-lesson = Algo que he aprendido
kind-question = Pregunta
kind-thanks = Gracias por una historia
kind-trial = Algo que voy a probar
timing-now = Ahora
timing-digest = En el próximo resumen

## La vista previa, el formulario y las tarjetas

preview-note = Así lo verán los demás.
preview-title = Vista previa
headline-proposed = Es una propuesta, con tus propias palabras. Puedes cambiarla.
preview-summary = Vista previa: { $title }
preview-hint = Escribe *publicar*, *editar*, *atrás*, *guardar para después* o *descartar*, o usa los botones.
button-unnamed = Sin mi nombre
button-named = Con mi nombre, mejor
unnamed-stands = Contada por: { $teller }
unnamed-note = Tu nombre no se guarda con ella en ninguna parte. Solo tú la encuentras, en «mis historias». Una vez publicada puedes ponerle tu nombre, pero nunca quitárselo.
unnamed-few = Tu equipo tampoco se nombra: allí hablan conmigo en este idioma menos de cinco personas.
a-colleague = Alguien de la casa
a-colleague-in = Alguien de { $unit }
made-up = { $title } (ejemplo)
button-reveal = Poner mi nombre
button-reveal-sure = Sí, con mi nombre
button-reveal-not = No, déjala así
reveal-title = ¿Ponerle tu nombre?
reveal-text = Desde ese momento, quien la lea verá tu nombre, también en todos los canales. No se puede deshacer.
published-quietly = No te escribo nada sobre ella, para que nada lleve a ti: en «mis historias» verás a quién ha inspirado.
told-unnamed = sin tu nombre
told-with = { $name } con { $others }
button-together = Con alguien
together-title = ¿Quién la cuenta contigo?
label-together = Un nombre, o una parte del nombre
example-together = Por ejemplo: Ada Ejemplo
together-later = Se lo pregunto en su propio chat cuando la historia esté publicada. Su nombre aparece en cuanto acepte.
together-now = Se lo pregunto en mi próximo mensaje. Su nombre aparece en cuanto acepte.
button-ask-too = Preguntar
with-waiting = Invitación a contarla también: { $names }
beside-asked = aún sin respuesta
beside-agreed = la cuenta contigo
beside-declined = prefiere que no
beside-left = ya no está en la empresa
alike-title =
    { $count ->
        [one] Una historia se parece a la tuya
       *[other] { $count } historias se parecen a la tuya
    }
alike-text = ¿La idea viene de ahí? Entonces dilo: la tuya sale como nueva versión, y las dos muestran hasta dónde ha llegado.
alike-unnamed = Echa un vistazo antes de publicar la tuya. Sin nombre, la tuya va por separado.
button-retelling = Publicar tu versión
button-on-its-own = Publicar aparte
retelling-of = Una nueva versión de
published-title = Publicado
published-heard =
    { $count ->
        [one] En { $channels } se leerá el { $moment }.
       *[other] En { $channels } se leerá el { $moment }.
    }
published-crowded = Ahora hay mucho que contar: en { $channels } se leerá con uno de los próximos resúmenes. El primero llega el { $moment }.
planned-title = Queda previsto
when-now =
    { $count ->
        [one] En { $channels } se leerá en cuanto lo publiques.
       *[other] En { $channels } se leerá en cuanto lo publiques.
    }
when-digest = Llega con el próximo resumen de cada canal.
when-unheard = Ningún canal recibe todavía publicaciones sueltas: la tuya llega con el próximo resumen de cada uno.
understood-moment = Entendido: { $moment }.
understood-at-nine = Entendido: { $moment }. No dijiste la hora, así que pongo las nueve.
demoted = Aquí ya no figuras como líder, así que llega con el próximo resumen de cada canal, como lo de todo el mundo.
demoted-waiting = Aquí ya no figuras como líder, así que primero lo lee alguien de la redacción, como lo de todo el mundo.
published-now =
    { $count ->
        [one] Ya se puede leer en { $channels }.
       *[other] Ya se puede leer en { $channels }.
    }
promise-title = Ha llegado el día que dijiste. ¿En qué ha quedado?
promise-honest = Haya ido como haya ido, tu respuesta ayuda a los demás: desde esta noche aparece en tu publicación.
promise-kept = ✓ Promesa cumplida
promise-adapted = ↻ Promesa adaptada
promise-missed = ✗ Promesa no cumplida
promise-noted = Anotado: { $outcome }. Desde esta noche aparece en tu publicación.
published-unheard = Todavía no me escucha ningún canal. Añádeme a un canal de tu equipo y lo contaré allí en el próximo resumen.
published-promise = Te diré a quién ha inspirado.
waiting-title = En manos de la redacción
waiting-text = Alguien de la redacción la lee antes de que salga, y te diré en qué queda. Hasta entonces no la ve nadie más.
waiting-quietly = Alguien de la redacción la lee antes de que salga. En qué queda lo verás en *mis historias*, o en *borradores* si vuelve. No te escribo nada sobre ella.
returned-why = La redacción te la ha devuelto:
more-channels =
    { $count ->
        [one] un canal más
       *[other] { $count } canales más
    }
delegates-title = Quién escribe por ti
delegates-note = Escribe «delegar en» y un nombre. Esa persona escribe con «compartir una idea para» y tu nombre; publicar, solo puedes tú.
delegate-named = { $name } puede escribir por ti desde ahora, pero nunca publicar. Para dejarlo, escribe «dejar de delegar en» y su nombre.
delegate-gone = { $name } ya no escribe por ti.
which-person = ¿A quién te refieres?
drafting-for = Un borrador para { $name }.
handed-over = Entregado a { $name }. Solo esa persona puede publicarlo.
drafted-by = Escrito para ti por { $name }. Solo tú puedes publicarlo.
button-see-draft = Abrir el borrador
kept-as-draft = Guardado como borrador:
discarded-piece = Has descartado:
withdrawn-piece = Has retirado:
withdrawn-gone = Ya no aparece en ningún canal.
untitled = Sin título

form-story = Tu historia
form-post = Tu publicación
form-unsaved = Has cambiado algo aquí. Guárdalo, o descarta los cambios.
form-mistakes =
    { $count ->
        [one] Una cosa por corregir: { $fields }
       *[other] { $count } cosas por corregir: { $fields }
    }
label-optional = { $label } (opcional)

label-headline = Título
label-situation = Antes
label-change = Qué cambió
label-outcome = Qué va mejor ahora
label-evidence = Dato o cita
label-steps = Cómo copiarlo
steps-counted = { label-steps } ({ $count ->
        [one] un paso
       *[other] { $count } pasos
    })
label-objective = Objetivo
label-voice = Lo que alguien dijo o hizo
label-voice-customer-experience = Qué dijo o hizo el cliente
label-photo = Foto
label-alt = Lo que se ve en la foto
label-kind = Tipo de publicación
label-text = Tus palabras
label-source = Aprendido de
label-effect = Qué cambia ahora
label-thanked = Gracias por
label-practice = La práctica
label-timing = Día y hora
label-due = Prometido para
label-ask = Lo que propongo
label-reason = ¿Qué lo mejoraría? Quien lo contó leerá esto
label-build = En una línea. Quien lo escribió la lee, con tu nombre.
label-answer = En una línea. Aquí aparece sin tu nombre; solo quien preguntó lo ve.
label-rhythm = Con qué frecuencia
label-weekday = Día
label-hour = Hora
label-time-zone = Zona horaria
label-language = Idioma
label-posts = Publicaciones de líderes
label-focus = Lo que más importa aquí (sin elegir: todo por igual)

button-publish = Publicar
button-publish-now = Publicar ahora
button-retime = Otro momento
button-save-time = Elegir ese momento
button-edit = Editar
button-fill-in = Completar
button-later = Guardar para después
button-discard = Descartar
button-withdraw = Retirar
button-save = Guardar
button-back = Atrás
button-drop = Descartar mis cambios
button-skip = Saltar
button-keep = Dejarlo así
button-cancel = Cancelar
button-form = Formulario
button-resume = Seguir
button-build = Aportar algo
button-answer = Responder
button-send = Enviar
button-see-answers = Ver las { $count } respuestas
button-hand-over = Entregar
button-take-back = Retirar
button-choose = Elegir
button-add-objective = Añadir un objetivo
button-objective-on = Volver a ofrecerlo
button-objective-off = Dejar de ofrecerlo
button-approve = Aprobar
button-return = Devolver…
button-give-back = Devolver
button-review = Ver lo pendiente
button-review-on = Activar la revisión
button-review-off = Desactivar la revisión
button-show = Abrir
button-unfold = Leer
button-fold = Plegar
button-whole = Leer todo
button-inspired =
    { $count ->
        [0] Me inspira
       *[other] Me inspira ({ $count })
    }
button-inspired-mine =
    { $others ->
        [0] ✓ Te inspira
        [one] ✓ A ti y a alguien más
       *[other] ✓ A ti y a { $others } más
    }
button-about = { $button }: { $piece }
heard-chosen = { $name }, elegido
heard-folded = { $name }, plegado
heard-open = { $name }, desplegado
button-see = Ver
button-see-all = Ver todo
button-all-stories = Todas las historias
button-more = Más historias
button-tell-another = Contar otra
button-share-another = Compartir otra cosa
button-delete = Eliminar
button-undo = Deshacer
button-not-here = Aquí no, gracias
button-send-now = Enviar ahora
button-send-first = Enviar el primero ahora
button-change-mind = Pensándolo bien, sí
button-tell-yours = Contar la tuya
button-settings = Cambiar

quoted = «{ $said }»
lead-steps = Para copiarlo: { $steps }
leader = Líder
written-in = en { $language }
inspired-others =
    { $count ->
        [one] ✓ Ha inspirado a una persona
       *[other] ✓ Ha inspirado a { $count } personas
    }

drafts-title = Lo que has empezado
draft-ready = lista para publicar
draft-returned = devuelta por la redacción, con un motivo
draft-needs =
    { $more ->
        [0] falta: { $first }
        [one] falta: { $first } y una cosa más
       *[other] faltan: { $first } y { $more } cosas más
    }
no-drafts = No tienes borradores. Escribe *contar una historia* para empezar uno.
told-title = Lo que has publicado
told-channels =
    { $count ->
        [0] todavía en ningún canal
        [one] en un canal
       *[other] en { $count } canales
    }
told-teams =
    { $count ->
        [one] llegó a otro equipo
       *[other] llegó a otros { $count } equipos
    }
told-inspired =
    { $count ->
        [one] ha inspirado a una persona
       *[other] ha inspirado a { $count } personas
    }
built-count =
    { $count ->
        [one] Una persona aportó algo
       *[other] { $count } personas aportaron algo
    }
built-told =
    { $count ->
        [one] Alguien aportó algo a tu publicación
       *[other] { $count } personas aportaron algo a tu publicación
    }
answers-title =
    { $count ->
        [one] Una respuesta
       *[other] { $count } respuestas
    }
answers-told =
    { $count ->
        [one] Una respuesta a tu pregunta
       *[other] { $count } respuestas a tu pregunta
    }
reply-noted = Anotado. Quien lo escribió lo lee en su propio chat conmigo.
told-planned = prevista para el { $moment }
told-waiting = pendiente de la redacción desde el { $day }
told-withdrawn = retirada
told-nothing = Todavía no has publicado nada. Escribe *contar una historia*; son tres minutos.
found-first = Las { $count } mejores entre las historias sobre
found-title =
    { $count ->
        [one] Una historia sobre
       *[other] { $count } historias sobre
    }
found-nothing = Todavía no hay ninguna historia sobre eso
found-again = «{ $said }». ¿Y con otra palabra?
found-meant = Historias sobre { $meant }
found-typed = Escribiste «{ $said }»
stories-title = Historias para leer
stories-none = Aquí todavía no hay nada. La tuya podría ser la primera.
stories-objectives = Por objetivo
find-midway = Añade lo que buscas, por ejemplo *busca acogida*.
find-what = ¿Qué quieres que busque? Basta una palabra, un nombre o un objetivo, por ejemplo «acogida».

## Lo pruebo, y en qué quedó

button-try = Lo pruebo
button-try-change = Cambiar el plan
button-try-after-all = Probarlo después de todo
button-unplan = Al final no
button-came-of-it = ¿En qué quedó?
button-change-answer = Cambiar mi respuesta
button-add = Añadir
button-change-words = Cambiar mis palabras
button-own-version = Contar tu versión
button-ripple = Adónde llegó
button-ask = Preguntar a { $name }
button-ask-them = Preguntar
ask-about = Sobre «{ $title }»:
try-ask = ¿Cuándo lo vas a probar?
try-better = Una situación concreta funciona mejor que una fecha.
try-line = ¿Cuándo lo vas a probar? Una situación concreta funciona mejor que una fecha.
try-planned = ✓ Vas a probarlo
try-open = Querías probarlo.
try-done = Lo probaste: { $result }
try-good = Muy bien.
try-said = Te preguntaré el { $day }. Dijiste: «{ $moment }»
try-unseen = Los demás no leen tu nombre; puedes cambiar eso en nuestro chat.
try-change-later = Para cambiarlo, escribe *mis pruebas* en nuestro chat.
try-asked-there = En nuestro chat te he preguntado cuándo exactamente: una situación concreta funciona mejor que una fecha.
try-taken-back = De acuerdo, no te preguntaré por eso.
label-moment = Cuándo, con tus palabras
label-ask-on = Cuándo te pregunto cómo fue
label-obstacle = ¿Qué podría impedirlo?
label-seen = Mi equipo, quien contó la historia y quienes también la prueban pueden leer mi plan, con mi nombre
example-moment = en el relevo del jueves
example-obstacle = un turno con poca gente
trying = { $name } lo va a probar: «{ $moment }»
trying-someday = { $name } lo va a probar
trying-more =
    { $count ->
        [one] Otra persona lo va a probar
       *[other] Otras { $count } personas lo van a probar
    }
tried-counted =
    { $tried ->
        [one] Una persona lo probó
       *[other] { $tried } personas lo probaron
    }, { $works ->
        [0] nadie ha dicho todavía que funciona
        [one] a una le funciona
       *[other] a { $works } les funciona
    }
result-worked = ✓ Funcionó
result-adapted = ↻ Lo adaptamos
result-not-yet = ○ Todavía no
result-no-help = ✗ No ayudó
result-noted = Anotado: { $result }
result-again = Te preguntaré una vez más, el { $day }.
result-let-go = No volveré a preguntar. Queda en *mis pruebas*.
result-helps = Gracias por decirlo: así se lo ahorras a otros.
hindrance-ask = ¿Qué lo impidió?
hindrance-was = El motivo: «{ $what }»
hindrance-time = Falta de tiempo
hindrance-skill = Falta de conocimientos
hindrance-tool = Falta una herramienta
hindrance-rule = Una norma
hindrance-not-for-us = No encaja aquí
label-why = Por qué, en una línea
label-number = Un número, si lo hay
example-why = Dejamos fuera la quinta línea.
example-number = 45 -> 10 minutos
tried-worked = { $name } lo probó, y funcionó.
tried-adapted = { $name } lo adaptó.
tried-not-yet = { $name } aún no ha podido.
tried-no-help = { $name } lo probó, y allí no ayudó.
tries-title = Lo que pruebas
tries-none = Ahora mismo no hay nada aquí. Escribe *historias* para encontrar algo que valga la pena probar.
tries-asked = Te preguntaré el { $day }.
tries-open = sigue abierto
tries-gone = Una historia que se retiró
own-version = Tu propia versión de:

followup-wanted = Querías probar:
followup-said = Dijiste: «{ $moment }»
followup-foreseen = Pensabas que esto podría impedirlo: «{ $obstacle }»
followup-ask = ¿Cómo fue?
followup-late = Perdona que pregunte tan tarde: tenía que ser el { $day }.
followup-over = Quien contó esa historia la retiró, así que no te pregunto cómo fue. Lo que aprendiste es tuyo.
lasting-worked = Hace nueve semanas esto te funcionó:
lasting-ask = ¿Lo sigues haciendo?
lasting-yes = Sí, lo sigo haciendo
lasting-no = Ya no
lasting-noted-yes = Anotado: lo sigues haciendo. ¡Bien!
lasting-noted-no = Anotado: ya no. Gracias por decirlo.
fellows-title = Otras personas hicieron algo con lo que pruebas:
fellows-others = Otras personas que lo probaron
fellows-version = { $name } cuenta su versión:

## Adónde llegó una historia

reach-teams =
    { $count ->
        [one] Llegó a otro equipo
       *[other] Llegó a otros { $count } equipos
    }
reach-versions =
    { $others ->
        [0] { $name } contó su versión
        [one] { $name } y otra persona contaron su versión
       *[other] { $name } y otras { $others } personas contaron su versión
    }
ripple-title = Adónde llegó
ripple-none = Todavía nadie lo prueba. En cuanto alguien lo haga, lo verás aquí.
ripple-tried =
    { $triers ->
        [one] Una persona lo prueba o lo probó
       *[other] { $triers } personas lo prueban o lo probaron
    }{ $works ->
        [0] {""}
        [one] ; a una le funciona
       *[other] ; a { $works } les funciona
    }
ripple-told =
    { $count ->
        [one] Se contó una versión propia
       *[other] Se contaron { $count } versiones propias
    }{ $depth ->
        [one] {""}
       *[other] ; la cadena más larga tiene { $depth } eslabones
    }
ripple-days =
    { $days ->
        [one] En un día le funcionó a otra persona
       *[other] En { $days } días le funcionó a otra persona
    }
ripple-led =
    { $count ->
        [one] Quienes la adoptaron la contaron a su vez, y así funcionó una vez más
       *[other] Quienes la adoptaron la contaron a su vez, y así funcionó { $count } veces más
    }
ripple-versions = Versiones propias
ripple-more =
    { $count ->
        [one] Y otra versión
       *[other] Y otras { $count } versiones
    }
ripple-legend = ● funciona · ○ en prueba · ◉ versión propia
ripple-shown = La imagen muestra { $shown }
ripple-picture = Una imagen: en el centro la historia, alrededor quienes la prueban y quienes contaron su versión. { $said }.

## Lo que llega sin pedirlo

letter-half-told = El { $day } empezaste:
letter-go-on = ¿Seguimos?
letter-moved =
    { $others ->
        [0] Tus palabras inspiraron a { $name }.
        [one] Tus palabras inspiraron a { $name } y a otra persona.
       *[other] Tus palabras inspiraron a { $name } y a { $others } personas más.
    }
letter-tried = Están probando tu historia:
letter-retold = { $name } contó su versión de tu historia:
letter-unnamed =
    { $count ->
        [one] Y otra persona
       *[other] Y otras { $count } personas
    }
letter-approved = La redacción ha dicho que sí. Ya está publicada:
letter-returned = La redacción te la ha devuelto y dice por qué:
letter-waiting =
    { $count ->
        [one] Hay un texto pendiente de la redacción desde el { $day }.
       *[other] Hay { $count } textos pendientes de la redacción, el más antiguo desde el { $day }.
    }
letter-over = Eso ya está resuelto. Gracias.
invited-asked = { $name } ha contado una historia, y le gustaría que tu nombre también apareciera.
invited-agreed = La cuentas con { $name }.
invited-declined = De acuerdo, tu nombre no aparece. Se lo digo a { $name }.
letter-joined = { $name } cuenta tu historia contigo.
letter-joined-not = { $name } prefiere no aparecer en tu historia.
button-join = Sí, con mi nombre
button-join-not = No, gracias
button-part = Quitar mi nombre
letter-often = Escribo una vez al día como mucho, en tu horario. Escribe *pausa* para que me calle, o *mi horario* para cambiarlo.
nudge-last = Lo último que compartiste fue el { $day }. Una frase tuya llega lejos. Por ejemplo, para empezar:
nudge-first = Cuando quien dirige da el primer paso, los demás se atreven. Por ejemplo, para empezar:
nudge-thanks =
    { $count ->
        [0] { $name } ha contado una historia. Di qué te gusta de ella:
        [one] { $name } ha contado una historia que ya le sirve a otra persona. Di qué te gusta de ella:
       *[other] { $name } ha contado una historia que ya les sirve a otras { $count } personas. Di qué te gusta de ella:
    }
nudge-trial =
    { $count ->
        [one] Esto ya le funciona a alguien de otro equipo. Pruébalo tú también y di para cuándo:
       *[other] Esto ya les funciona a { $count } personas de otros equipos. Pruébalo tú también y di para cuándo:
    }
nudge-question-time = En tus equipos lo que más falta es tiempo. Pregunta qué lo liberaría.
nudge-question-skill = En tus equipos muchos aún no saben cómo hacerlo. Pregunta qué les gustaría aprender.
nudge-question-tool = En tus equipos lo que más falta es una herramienta. Pregunta cuál.
nudge-question-rule = En tus equipos lo que más frena es una norma. Pregunta cuál.
nudge-off = De acuerdo, no te envío más sugerencias de este tipo.
nudge-over = Desde entonces has compartido algo. ¡Gracias!
button-nudge-thanks = Dar las gracias
button-nudge-trial = Yo también lo pruebo
button-nudge-question = Hacer una pregunta
button-nudge-off = No más sugerencias
button-nudge-on = Quiero sugerencias
letters-paused = De acuerdo, no escribo nada por mi cuenta hasta que escribas *reanudar*.
letters-paused-until = De acuerdo, no escribo nada por mi cuenta hasta el { $day }. Con *reanudar* vuelvo antes.
letters-resumed = Bien. Cuando haya algo para ti, te escribo: una vez al día como mucho, en tu horario.
hours-title = ¿Cuándo puedo escribirte?
hours-text = Solo cuando hay algo para ti, y una vez al día como mucho.
hours-days = Días
hours-there = Hora local: { $city }
hours-begins = Desde
hours-ends = Hasta
hours-saved = Guardado. Te escribo solo en esas horas.

## Dónde trabaja cada cual

from-unit = de { $unit }
team-ask = ¿En qué equipo estás?
team-why = Así leen los demás dónde funcionó. Lo pregunto una sola vez.
team-type = O escribe su nombre
team-name = Su nombre
team-example = Por ejemplo: Soporte
team-sized =
    { $count ->
        [one] { $unit } (una persona)
       *[other] { $unit } ({ $count } personas)
    }
team-now = Ahora: { $unit }
team-saved = Guardado: { $unit }.
team-known = Dónde trabajas lo dice el directorio de tu organización, y tiene la última palabra.

## La revisión, para la redacción

review-title = Pendiente de la redacción
review-flag = Para revisar
review-none = No hay nada pendiente. Buen trabajo.
review-oldest =
    { $count ->
        [one] Hay un texto pendiente, desde el { $day }.
       *[other] Hay { $count } textos pendientes, el más antiguo desde el { $day }.
    }
review-more =
    { $count ->
        [one] Otro más aparecerá cuando decidas sobre estos.
       *[other] Otros { $count } aparecerán cuando decidas sobre estos.
    }
review-since = pendiente desde el { $day }
review-changed = ya se publicó, y cambió el { $day }
review-before = Ya se devolvió una vez: { $reason }
review-approved = ✓ Aprobada:
review-returned = Devuelta:
review-on = La revisión está activada: lo que se publica espera aquí hasta que la redacción diga que sí. Las publicaciones de líderes, y lo que cuenta la propia redacción, salen enseguida.
review-off = La revisión está desactivada: lo que se publica sale enseguida.

## Lo que lo impide

barrier-teams =
    { $kind ->
        [rule] { $count } equipos quisieron probar esto, pero una norma se lo impidió:
        [tool] { $count } equipos quisieron probar esto, pero les faltaba la herramienta:
        [skill] { $count } equipos quisieron probar esto, pero aún no sabían cómo:
       *[time] { $count } equipos quisieron probar esto, pero no encontraron tiempo:
    }
barrier-people =
    { $kind ->
        [rule] { $count } personas quisieron probar esto, pero una norma se lo impidió:
        [tool] { $count } personas quisieron probar esto, pero les faltaba la herramienta:
        [skill] { $count } personas quisieron probar esto, pero aún no sabían cómo:
       *[time] { $count } personas quisieron probar esto, pero no encontraron tiempo:
    }
barrier-among = Entre otros, { $units }.
barrier-all = En { $units }.
barrier-ask = ¿Puedes cambiarlo?
barrier-unnamed = No digo ningún nombre.
barrier-read = Todas esas personas leerán tu respuesta, con tu nombre.
barrier-changing = La respuesta: se va a cambiar.
barrier-staying = La respuesta: se queda como está, por esta razón:
barrier-they-hear = Quienes no pudieron lo sabrán por mí y podrán probarlo otra vez.
barrier-held = Espero { $minutes } minutos antes de decírselo a alguien. Hasta entonces puedes retirar la respuesta.
barrier-passed = Ahora se lo pregunto a otra persona. Gracias.
barrier-passed-to = Ahora se lo pregunto a { $name }. Gracias.
barrier-passed-editors = Ahora se lo pregunto a la redacción de Retold. Gracias.
barrier-over = Quien contó esa historia la ha retirado: ya no hay nada que decidir.
barrier-editors = La redacción de Retold
barrier-nobody-else = No sé a quién más preguntar. Decide tú, por favor, o di por qué se queda.
barrier-heard-change = { $name } va a cambiar lo que te frenaba:
barrier-heard-keep = { $name } ha respondido. Lo que te frenaba se queda como está, y este es el porqué:
barrier-somebody = Alguien que puede decidirlo
barriers-title = Obstáculos
barriers-open =
    { $count ->
        [one] Una pregunta espera respuesta.
       *[other] { $count } preguntas esperan respuesta.
    }
barriers-none = Ninguna pregunta espera respuesta.
barriers-more =
    { $count ->
        [one] Hay otra que aparecerá cuando estas tengan respuesta.
       *[other] Hay otras { $count } que aparecerán cuando estas tengan respuesta.
    }
barriers-note = Cuando lo mismo impide a varios equipos probar una historia, pregunto a quien los dirige a todos o, si no, a la redacción. No digo a nadie de quién se trata. Abre una pregunta para responderla tú.
barrier-age =
    { $days ->
        [0] desde hoy
        [one] desde hace un día
       *[other] desde hace { $days } días
    }
barrier-asked = pregunta enviada a: { $name }
barrier-asked-editors = pregunta enviada a la redacción
barrier-asked-leaders = pregunta enviada a los líderes
barrier-asked-nobody = no hay nadie a quien preguntar
barrier-count-teams = { $count } equipos
barrier-count-people = { $count } personas
button-lift = Lo voy a cambiar
button-uphold = Se queda así, porque…
button-pass-on = No me corresponde…
button-pass = Pasarlo
button-try-again = Lo pruebo otra vez
label-because = Se queda así, porque
example-because = Por ejemplo: La ley exige la firma hasta marzo.
label-pass-on = Pasar a
example-pass-on = Elige un nombre
label-pass-on-name = Otra persona, por su nombre

## El informe

report-title = Balance
report-everybody = Toda la organización
report-no-unit = Unidad desconocida
report-span = Del { $first } al { $last } de { $year }
percent = { $share } %
report-none = En este trimestre aún no se ha contado ni probado nada. En cuanto haya algo, lo leerás aquí.
report-small = En este trimestre han participado menos de cinco personas. Sobre tan pocas no digo nada: se vería quiénes son.
report-hidden = De grupos de menos de cinco personas no doy cifras, ni ninguna que los delate.
report-told =
    { $stories ->
        [0] No se contó ninguna historia
        [one] Una historia
       *[other] { $stories } historias
    }{ $tellers ->
        [0] {"."}
        [one] {" "}de una persona.
       *[other] {" "}de { $tellers } personas.
    }
report-rate = Funcionó, o se adaptó
report-of = { $adoptions } de { $due } previstas · probablemente { $low }–⁠{ $high } %
report-quarter = En el trimestre desde el { $day }
report-stories = Historias
report-by =
    { $tellers ->
        [one] de una persona
       *[other] de { $tellers } personas
    }
report-plans = Intenciones de probar
report-pledged = { $due } previstas hasta ahora, { $answered } con respuesta
report-so-many = { $many } de { $of }
report-adopted = Funcionó, o se adaptó, en { $adoptions } de { $due } pruebas previstas hasta ahora (la proporción real está muy probablemente entre el { $low } % y el { $high } %).
report-lasting = Lo siguen haciendo tras nueve semanas
report-lasting-of = de quienes respondieron
report-days =
    { $days ->
        [one] La mitad de las historias adoptadas lo fueron por primera vez en un día.
       *[other] La mitad de las historias adoptadas lo fueron por primera vez en { $days } días.
    }
report-across = El { $share } % de las adopciones fueron en una unidad distinta de la de la historia.
report-led =
    { $led ->
        [one] Al contar su propia versión, quienes adoptaron algo llevaron a una adopción más.
       *[other] Al contar su propia versión, quienes adoptaron algo llevaron a { $led } adopciones más.
    }
report-shown =
    { $adoptions ->
        [one] Salir en { $times } resúmenes le trae a una historia más o menos una adopción más.
       *[other] Salir en { $times } resúmenes le trae a una historia unas { $adoptions } adopciones más.
    }
report-reproduction = De media, cada persona que adoptó algo llevó a { $led } adopciones más, con una versión propia.
report-caused = Salir una vez en un resumen causó { $caused } adopciones (entre { $low } y { $high }, según { $draws } sorteos).
report-caused-unclear = Con { $draws } sorteos aún no se puede decir si salir en un resumen causa adopciones.
report-units = Adopciones por unidad
report-objectives = Adopciones por objetivo
report-line = Funcionó o se adaptó, de las pruebas previstas hasta ahora
report-barriers = Obstáculos
report-answers = Sobre { $asked } de ellos se preguntó a quien puede cambiarlo. Va a cambiar: { $change }; se queda así: { $keep }.
report-evidence = Datos
report-figures = Cifras contadas: { $told }. Confirmadas por otra persona: { $confirmed }.
report-medians = Antes → después, el valor central (mediana) de lo que se dice
report-measure-told = { $measure } · lo cuentan { $people } personas
report-measure-confirmed = { $measure } · lo confirman { $people } personas
report-voices = Voces y promesas
report-promises = Promesas cumplidas
report-missed = previstas hasta ahora; no cumplidas: { $missed }
report-customers = Historias con la voz de la clientela
report-leaders = Publicado por líderes
report-before = En el trimestre que empezó el { $day }: { $said }
report-how = Cómo lo sé

## Los objetivos, para la redacción

objectives-title = Objetivos
objectives-text = A qué puede contribuir una historia. El que ya no se puede elegir sigue en las historias que lo tienen.
objective-saved = ✓ Guardado: { $name }. En menos de un minuto lo verá todo el mundo.
objective-off = no se ofrece
objective-filed = de objectives.toml
objective-asks = hace una pregunta más
objective-after =
    { $count ->
        [one] seguimiento tras un día
       *[other] seguimiento tras { $count } días
    }
leads-outcome = empieza por lo que ha mejorado
leads-steps = empieza por cómo copiarlo
leads-voice = empieza por lo que alguien dijo
objective-name = Su nombre
objective-name-note = Si un idioma queda vacío, se lee el nombre que trae Retold o el de otro idioma.
objective-name-in = Nombre · { $language }
objective-question = Una pregunta más para quien cuenta la historia
objective-question-note = Déjalas todas vacías y no se pregunta nada más.
objective-question-in = Pregunta · { $language }
objective-languages = Otros idiomas
objective-leads = Lo primero que dice un resumen de una historia así
objective-days = Días hasta que pregunto cómo fue a quien lo prueba, { $most } como máximo

## Las campañas

campaigns-title = Campañas
campaigns-text = Una pregunta para unas semanas, y un número que debe moverse.
campaigns-none = Todavía ninguna. Una campaña hace una pregunta durante unas semanas y tiene un número que debe moverse.
campaign-new = Empezar una campaña
campaign-change = Cambiar la campaña
campaign-text = Una pregunta para unas semanas, y un número que debe moverse. Antes de que empiece, quienes la llevan dicen qué esperan de ella.
brief-name = Cómo se llama
brief-objective = A qué objetivo sirve
brief-question = La pregunta a la que responden las historias
brief-measure = El número: qué se cuenta
brief-unit = Unidad
brief-baseline = Hoy
brief-target = Meta
brief-starts = Primer día
brief-ends = Último día
brief-leaders = Quién la lleva contigo (opcional)
brief-channels = Dónde se pregunta
brief-channels-note = Si no eliges ninguno, se pregunta en todos los canales donde estoy.
example-brief-name = El agradecimiento de la semana
example-brief-question = ¿Por qué te dio las gracias un cliente esta semana?
example-brief-measure = Llamadas resueltas a la primera
example-brief-unit = %
example-brief-leaders = Marta Gil, Diego Navarro
campaign-saved = ✓ Guardada: { $name }. A quienes la llevan les pregunto una vez qué esperan de ella.
campaign-off = cancelada
campaign-ahead = del { $first } al { $last }, sin empezar
campaign-runs = del { $first } al { $last }, en marcha
campaign-over = del { $first } al { $last }, terminada
campaign-until = { $name } · hasta el { $day }
campaign-left =
    { $days ->
        [0] último día
        [one] queda un día
       *[other] quedan { $days } días
    }
campaign-ended = { $name } · terminó el { $day }
campaign-became = En qué quedó
campaign-counted =
    { $stories ->
        [0] Ninguna historia todavía
        [one] Una historia
       *[other] { $stories } historias
    }, { $adoptions ->
        [0] ninguna adopción confirmada todavía
        [one] una adopción confirmada
       *[other] { $adoptions } adopciones confirmadas
    }
campaign-late =
    { $adoptions ->
        [one] Otra adopción se confirmó después del final.
       *[other] Otras { $adoptions } adopciones se confirmaron después del final.
    }
campaign-at-first = Al principio
campaign-aim = Meta
campaign-before = Antes
campaign-today = { $measure }, hoy
campaign-number-kept = Anotado para hoy, para «{ $name }». Si hoy anotas otro, sustituye a este.
campaign-led-by = A cargo de { $names }
campaign-heard-in =
    { $more ->
        [0] Preguntada en { $channels }
        [one] Preguntada en { $channels } y uno más
       *[other] Preguntada en { $channels } y { $more } más
    }
campaign-everywhere = Preguntada en todos los canales donde estoy
campaign-channel-gone = un canal del que me quitaron
campaign-answering = Tu respuesta a «{ $name }»:
campaign-which = ¿A qué pregunta respondes?
campaign-none-runs = Ahora mismo ninguna campaña pregunta eso. Escribe *contar una historia*: la tuya siempre es bienvenida.
button-campaigns = Todas las campañas
button-campaign-new = Empezar una campaña
button-campaign-answer = Contar mi historia
button-campaign-number = Anotar
button-campaign-off = Cancelar la campaña
button-campaign-on = Retomar la campaña
guess-asked = «{ $name }» empieza el { $day }. ¿Qué esperas de ella?
guess-adoptions = Adopciones confirmadas hasta el final
guess-number = { $measure }, al final
guess-note = Puedes cambiar tu estimación hasta el { $day }, y nadie más la lee antes del final. Entonces se dicen, sin nombres, la más baja y la más alta; si son menos de cinco, solo cuántas hay.
guess-kept = Tu previsión está anotada. Puedes cambiarla hasta el { $day }; hasta el final no la lee nadie más.
guess-saved = Tu previsión está anotada.
button-guess = Guardar mi previsión
button-guess-change = Cambiar mi previsión
hope-title = «{ $name }» ha terminado. Expectativas y realidad:
hope-reality = El resultado
hope-became =
    { $adoptions ->
        [0] Ninguna adopción confirmada
        [one] Una adopción confirmada
       *[other] { $adoptions } adopciones confirmadas
    }
hope-number = { $measure }: { $number } ({ $day })
hope-no-number = { $measure }: nadie lo anotó
hope-yours = Lo que esperabas
hope-guessed =
    { $adoptions ->
        [one] Una adopción confirmada, { $number }
       *[other] { $adoptions } adopciones confirmadas, { $number }
    }
hope-none-of-yours = No hiciste ninguna previsión.
hope-report = Campañas: esperanza y realidad
hope-moved = { $measure }: { $figures } (meta)
hope-nobody = Nadie hizo previsiones.
hope-few =
    { $count ->
        [one] Una previsión antes; las cifras solo aparecen a partir de cinco
       *[other] { $count } previsiones antes; las cifras solo aparecen a partir de cinco
    }
hope-all = { $count } previsiones antes: de { $fewest } a { $most } adopciones, de { $low } a { $high }

## El canal

digest-title = Lo que ha salido bien · { $day }
digest-length =
    { $stories ->
        [0] Una publicación
        [one] Una historia
       *[other] { $stories } historias
    }, { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }
digest-preview-note = Esto es lo que hoy leería el canal.
digest-why =
    { $stories ->
        [0] Por qué esto: es nuevo y aquí aún no se ha contado.
        [one] Por qué esta: { $reasons }.
       *[other] Por qué estas: { $reasons }.
    }
digest-why-new =
    { $stories ->
        [one] Por qué esta: es la más reciente que aquí aún no se ha contado.
       *[other] Por qué estas: son las más recientes que aquí aún no se han contado.
    }
why-works =
    { $count ->
        [one] una que ya funcionó en otro equipo
        [2] dos que ya funcionaron en otro equipo
        [3] tres que ya funcionaron en otro equipo
        [4] cuatro que ya funcionaron en otro equipo
        [5] cinco que ya funcionaron en otro equipo
       *[other] { $count } que ya funcionaron en otro equipo
    }
why-far = una de lejos
why-surprise = una al azar
reason-works =
    { $units ->
        [0] A otros les funciona
        [one] Funciona en otro equipo
       *[other] Funciona en otros { $units } equipos
    }
reason-new = Nueva
reason-unheard = Aquí aún no se ha contado
reason-far = De lejos
reason-surprise = Para variar
sequels-title = En qué quedó
sequel-works =
    { $adopted ->
        [one] le funciona a una persona
       *[other] les funciona a { $adopted } personas
    }{ $units ->
        [0] {""}
        [one] {" "}en otro equipo
       *[other] {" "}en otros { $units } equipos
    }
sequel-others =
    { $named ->
        [0] { $count ->
            [one] alguien
           *[other] { $count } personas
        }
       *[other] { $count ->
            [one] alguien más
           *[other] { $count } más
        }
    }
sequel-trying =
    { $count ->
        [one] { $who } lo está probando
       *[other] { $who } lo están probando
    }
digest-withdrawn-story = Quien contó una de las historias la ha retirado.
digest-withdrawn-post = Quien escribió una de las publicaciones la ha retirado.
digest-revised-story = Una historia se está revisando.
digest-revised-post = Una publicación se está revisando.
digest-empty = Todavía no hay nada nuevo que contar aquí. Mientras tanto, no hay resumen.
digest-coming = El resumen está en camino.
inspired-you =
    { $others ->
        [0] Anotado: te inspira.
        [one] Anotado: te inspira a ti y a otra persona.
       *[other] Anotado: te inspira a ti y a { $others } más.
    }
digest-paused = El resumen está en pausa. Escribe *reanudar el resumen* cuando quieras que vuelva.
digest-recalled = Retirado: el último resumen de aquí desaparece. Lo que contaba vuelve con el próximo.
digest-not-there = Aquí no hay ningún resumen que retirar.

setup-title = ¿Cuándo cuento aquí lo que ha salido bien?
setup-text = Cuento aquí unas pocas buenas prácticas de otros equipos, y me callo cuando no hay nada nuevo.
setup-done = Guardado. El próximo resumen llega el
setup-resumed = Aquí estoy otra vez. El próximo resumen llega el
setup-declined = De acuerdo, aquí no diré nada. Para que vuelva, basta con mencionarme y escribir *ajustes del resumen*.

first-of-month = 1
moment = { $weekday } { $day }, { $hour }
moment-there = { $moment } (hora local: { $city })
moment-hour = { $weekday }, { $hour }
weekday-mon = Lunes
weekday-tue = Martes
weekday-wed = Miércoles
weekday-thu = Jueves
weekday-fri = Viernes
weekday-sat = Sábado
weekday-sun = Domingo
rhythm-weekly = Cada semana
rhythm-twice = Dos por semana
rhythm-fortnightly = Cada dos semanas
rhythm-monthly = Cada mes
rhythm-workdays = Días laborables
rhythm-says-weekly = Cada { $days }
rhythm-says-twice = Cada { $days }
rhythm-says-fortnightly = Un { $days } de cada dos
rhythm-says-monthly = El primer { $days } de cada mes
rhythm-says-workdays = Cada { $days }
posts-now = Enseguida
posts-digest = En el resumen

## Las páginas a las que enlaza la ficha de la aplicación en Teams

page-about =
    Retold
    Retold es un bot para Microsoft Teams. La gente le cuenta qué salió bien y cómo; él lo vuelve a contar en los canales donde trabajan los demás, para que una buena práctica llegue a un equipo más.
    Abre tu chat con Retold en Teams y escribe: contar una historia.
page-privacy =
    Privacidad
    Retold funciona dentro de tu organización. Guarda lo que le cuentas y lo que pruebas, las fotos que envías para tus historias, tu nombre, tu equipo, tu cargo y tu foto del directorio, la dirección con la que inicias sesión, tu idioma y la dirección de tu chat con él en una base de datos que gestiona tu organización, y en ningún otro sitio.
    Los demás solo ven lo que cuentas cuando lo has publicado. Puedes retirarlo en cualquier momento; entonces desaparece de todos los canales.
    El equipo de informática de tu organización puede decirte quién gestiona esta instalación y borrar lo que se guarda sobre ti.
page-terms =
    Condiciones de uso
    Retold es software libre con licencia MIT y se ofrece sin garantía. Tu organización gestiona esta instalación, y lo que se cuenta aquí sigue sus normas.

## Fotos

photo-sent = Una foto
photo-there = Ya hay una foto. Envía otra si quieres cambiarla.
photo-please = Envíame una imagen aquí, en el chat, o escribe *saltar*.
photo-taken = He puesto la foto en tu historia.
photo-alone = Una foto acompaña a una historia. Escribe *contar una historia* y vuelve a enviarla en cualquier pregunta.
photo-stories-only = Por ahora solo las historias pueden llevar foto, así que he dejado fuera la tuya.
photo-first = Una foto por historia: he tomado la primera.
photo-coming = Tu foto está en camino y entrará sola en la historia.
photo-in = Tu foto está en «{ $title }».
photo-again = Envía otra, o sigue sin ella.
photo-of = Una foto para «{ $title }»
photo-keep = Conservar esta foto
photo-send = Envíame la foto para «{ $title }», o escribe «cancelar».
photo-send-here = Envía la foto aquí, en el chat, y entrará en la historia.
button-photo-add = Añadir una foto
button-photo-other = Otra foto

## Cuando algo no se puede hacer

error-headline-too-short = Un título necesita al menos tres letras. Inténtalo otra vez, en una línea.
error-needed = Aquí hace falta algo: con unas palabras basta.
error-unchosen = Elige una opción, por favor.
error-unfit =
    { $count ->
        [one] Hay una cosa por corregir.
       *[other] Hay { $count } cosas por corregir.
    }
error-your-own = Es tuya: que digan los demás si les inspira.
error-text-too-short = Unas palabras más, por favor: al menos { $least } caracteres.
error-text-too-long = Son { $length } caracteres y caben { $most }. Acórtalo un poco y vuelve a enviarlo.
error-too-many-steps = Cinco pasos como mucho, por favor, uno en cada línea.
error-unknown-choice = Eso no está entre las opciones. Dime su número o su nombre.
error-not-ready =
    { $count ->
        [one] Me falta una cosa para poder publicarlo: { $missing }.
       *[other] Me faltan { $count } cosas para poder publicarlo: { $missing }.
    }
error-not-found = Se ha retirado: aquí ya no hay nada que leer.
error-not-yours = Eso solo puede hacerlo quien lo escribió.
error-own-try = Es tuya: que digan los demás si la prueban.
error-not-your-try = Solo puede decirlo quien quería probarlo.
error-taken-back = Lo retiraste, así que no hay nada que responder. Abre la historia y pulsa «Lo pruebo» si al final quieres probarlo.
error-tried-already = Ya lo probaste, y dijiste cómo fue. Puedes cambiarlo en nuestro chat, en *mis pruebas*.
error-own-reply = Es tuya: que aporten algo los demás.
error-too-many-replies = Ya has dicho diez cosas sobre esto. Háblalo en persona con quien lo escribió.
error-not-an-editor = Eso solo pueden cambiarlo la redacción de Retold y las personas propietarias de este equipo. Pregúntales.
error-only-leaders-delegate = Solo quien es líder puede dejar que alguien escriba en su lugar.
error-only-editors = Eso solo puede hacerlo la redacción de Retold. Quién forma parte de ella lo dice el equipo de informática en los ajustes (RETOLD_EDITORS).
error-only-who-leads = El informe es para la redacción de Retold y para quienes dirigen una unidad, sobre la suya. Quien se ocupa de mí puede decirte quiénes son.
error-name-taken = Otro objetivo ya se llama así. Elige otro nombre.
error-odd-signs = Letras, cifras y puntuación, por favor: ni * _ # < > [ ] ni direcciones.
error-number-for-name = Un nombre necesita alguna letra: un número sin letras se tomaría por una opción de la lista.
error-name-typed = Quien escribe eso me pide otra cosa. Elige otro nombre o añade una palabra.
error-odd-days = Un número de días, por favor, de 1 a { $most }.
error-last-objective = Debe quedar un objetivo: vuelve a ofrecer antes otro.
error-too-many-objectives = Ya hay { $most } objetivos, y con más sería difícil elegir. Mejor cambia el nombre de uno.
error-from-the-file = Este objetivo viene del archivo objectives.toml; el equipo de informática lo cambia allí.
error-not-a-delegate = No hay líder con ese nombre que te deje escribir un borrador. Basta con que escriba «delegar en» y tu nombre en su propio chat conmigo.
error-only-the-leader-publishes = Solo puede publicarlo la persona para quien lo escribiste. Entrégaselo, y lo tendrá en su propio chat.
error-nobody-by-that-name = No conozco a nadie con ese nombre. Quien vaya a escribir tiene que hablarme una vez; basta una parte del nombre.
error-already-told = La han leído con tu nombre, y eso no se borra. Retirarla la quita de todos los canales.
error-told-together = Has pedido a otros que la cuenten contigo: sabrían que es tuya. Retira antes esa petición, en «Con alguien».
error-unnamed-alone = Sin tu nombre nadie puede contarla contigo: se sabría de quién es. Pon antes tu nombre.
error-asked-already = Ya se lo he preguntado a { $name }, y no pregunto dos veces.
error-declined = { $name } prefiere que no, y no pregunto dos veces. Háblalo en persona.
error-too-many-together = Además de ti, en una historia caben { $most } personas como mucho.
error-not-asked = Esa pregunta era para otra persona, o se ha retirado.
error-own-barrier = A ti también te frenaba, así que pregunto a otra persona.
error-answer-heard = Ya no puedo retirar la respuesta: quienes no pudieron ya la conocen, o he vuelto a preguntar entretanto. Si vuelve a frenar a varios equipos, preguntaré de nuevo.
error-no-other-leader = No conozco a ninguna persona con ese nombre que sea líder y a quien no haya preguntado ya. Elige de la lista, por favor, o escribe una parte del nombre.
error-nobody-to-tell-with = No conozco a nadie más con ese nombre: esa persona tiene que haber hablado conmigo o figurar en el directorio. Basta una parte del nombre, como «Ada».
error-not-at-a-preview = Con qué nombre se cuenta una historia se elige en su vista previa. Si ya está publicada, está detrás de «…»: ábrela en «mis historias».
error-other-seal = Ahora mismo no puedo separar tu nombre de ella, así que lo dejo todo como está. Quien se ocupa de mí puede arreglarlo.
error-only-campaigners = Las campañas las empiezan los líderes y la redacción de Retold. Pregunta a una de esas personas.
error-not-its-leader = Eso solo pueden hacerlo quienes llevan esta campaña y la redacción de Retold.
error-not-asked-to-guess = Solo quienes llevan esta campaña dicen qué esperan de ella.
error-guesses-closed = Ya ha empezado: las previsiones quedan como están, y leerás la tuya junto al resultado.
error-has-begun = Ya ha empezado, así que se queda como está; anota su número o cancélala.
error-no-baseline = Sin el número de hoy nadie ve qué ha cambiado. Escribe cómo está ahora, o mídelo primero.
error-not-a-number = Aquí necesito un número sencillo, como { $example }.
error-two-numbers = Eso se puede leer de dos maneras. Escríbelo sin separador, como 1200, o con dos decimales.
error-other-unit = Solo el número, por favor, como { $example }: se cuenta en { $unit }.
error-odd-unit = Una unidad sin número, por favor: %, minutos, llamadas al día.
error-odd-count = Un número entero de adopciones, por favor, como 12; ninguna es 0.
error-same-number = Hoy ya está ahí. ¿Adónde debe llegar?
error-starts-too-soon = Puede empezar mañana como muy pronto: antes, quienes la llevan dicen qué esperan.
error-end-before-start = El último día es anterior al primero.
error-channel-gone = Ya no estoy en los canales que elegiste. Elige otros, o ninguno para todos.
error-channel-taken = En { $channel } está en marcha «{ $name }» hasta el { $day }, y a un canal se le hace una sola pregunta a la vez. Deja fuera ese canal o elige otros días.
error-which-one = Conozco a varias personas que se llaman { $name }. Escribe el nombre completo.
error-unknown-name = No conozco a nadie que se llame { $name }. Quien la lleva tiene que haber hablado conmigo una vez.
error-too-many-leaders = Como máximo { $most } personas llevan una campaña.
error-not-running = No hay ningún número que anotar: no llevas ninguna campaña en marcha ni terminada hace menos de cuatro semanas.
error-not-a-leader = Solo las publicaciones de líderes salen a una hora elegida. La tuya llega con el próximo resumen.
error-not-a-channel = Eso solo funciona en un canal de un equipo: mencióname allí y escribe lo mismo.
error-not-there = Me han quitado de este canal: vuelve a añadirme y podré hacerlo.
error-no-days = Elige al menos un día.
error-same-hours = Elige dos horas distintas.
error-unknown-time-zone = Elige una zona horaria de la lista.
error-outdated = Mientras tanto, esto ha cambiado en otro sitio. Échale un vistazo, y repítelo si todavía encaja.
error-time-unclear = No leo un día en eso. Prueba «mañana a las 9», «el lunes a las 8:30», «el 6 de enero a las 8» o «en dos semanas».
error-day-past = Ese día ya pasó. Elige hoy o uno posterior.
error-day-missing = Elige un día, por favor.
error-time-past = Ese momento ya pasó. Di uno que esté por venir, como «mañana a las 9».
error-time-too-far = Eso es dentro de más de un año. Di un día de los próximos doce meses.
error-not-a-picture = Esa no es una imagen que yo sepa leer. Sirve un JPEG, PNG, WebP o GIF.
error-picture-broken = Esa imagen está dañada, o no ha llegado entera.
error-picture-too-large = Esa imagen pesa demasiado: { $most } MB como máximo. También sirve una captura de pantalla.
error-picture-too-detailed = Esa imagen tiene demasiados píxeles: { $most } millones como máximo. También sirve una captura de pantalla.
error-picture-lost = No he podido obtener esa imagen de Teams.
error-picture-coming = Tu foto aún está en camino. Espera un momento y vuelve a elegir «Sin mi nombre».
error-picture-leads = Una foto enviada ahora llevaría de esta historia a ti. Mientras sea un borrador: escribe *con mi nombre*, envía la foto y luego *sin mi nombre*.
