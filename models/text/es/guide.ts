import type { guide as english } from '../en/guide';
import type { Same } from '../same';

/** Palabras de la guía del modelo, que se escribe a partir de las reglas. */
export const guide = {
  help: 'la guía del modelo en Markdown: qué tan bueno es, sus límites y cada afirmación, regla, palanca, resultado y fuente',
  title: 'Guía del modelo: {{title}}',
  generated:
    'Modelo {{id}}, versión {{version}}. Esta página la escribe `npm run guide` a partir de las reglas que se calculan. Una prueba falla cuando dice otra cosa.',
  origin:
    'Las afirmaciones son las de un artículo periodístico del 28 de febrero de 2025, en nuestras palabras. Cada afirmación es una regla o varias. Las reglas que el modelo necesita además están al final.',
  contents: 'Contenido',
  reading: {
    heading: 'Cómo leer esta página',
    equation:
      'Una ecuación es la regla tal como se calcula, con una línea por cada cosa que hace en una semana. `total += parte` suma la parte al total, `total −= parte` la resta, y Σ suma sobre las celdas de un índice. Las palabras son cantidades, palancas y los números de la regla; una cantidad se lee como estaba al inicio de la semana.',
    events:
      'Una regla con eventos empieza por cómo ocurren: `veces ~` se sortea en los ensambles, `veces =` es lo que el escenario tiene planeado. En la corrida central se lleva lo que cabe esperar, también en fracciones; un evento se anuncia en la semana en que ya es más probable que improbable.',
    ranges:
      'Cada corrida de un ensamble sortea cada número entre bajo y alto; la mitad de los sorteos queda a cada lado del valor central. La corrida central toma los valores centrales.',
    confidence:
      'Las letras dicen cuánta confianza merece una fuente: A se leyó en la fuente, B viene de la prensa o de una fuente secundaria, C de memoria, J es juicio nuestro.',
    counts:
      'De {{all}} números, {{A}} descansan en fuentes marcadas A, {{B}} en B, {{C}} en C y {{J}} en nuestro propio juicio. De {{rules}} reglas, {{dissent}} tienen un hallazgo conocido en contra.',
  },
  validity: {
    forecasts: 'Pronósticos y conteos',
    beaten:
      'Por encima de 100 % el pronóstico simple fue mejor. Las bandas que contienen más meses de lo que dice su nombre son demasiado anchas; las que contienen menos, demasiado angostas. docs/evidence.md enumera los fallos que siguen abiertos.',
    studies: 'Efectos publicados',
    summary:
      '{{within}} de {{all}} efectos publicados salen dentro de su intervalo publicado, {{inSample}} del total con un número fijado a la vista de la cifra. Se fallan {{missed}}. El veredicto mira el valor medio del modelo; su intervalo puede ir mucho más allá del publicado.',
    misses: 'Lo que se falla, y por qué',
    months: 'Meses',
    placeFrom: '{{place}}, desde el final de {{origin}}',
  },
  theories: 'Teorías rivales',
  theoriesLead:
    'Escuelas que leen la evidencia de otro modo. Cada una es un conjunto de fuerzas de las reglas de abajo, y un escenario se puede correr bajo ella.',
  against: 'En contra: {{cites}}.',
  claim: '{{claim}}: {{says}}',
  core: 'Necesarias además de las afirmaciones',
  levers: 'Palancas de esta afirmación: {{levers}}.',
  number: 'Número',
  judged: '{{label}}: {{finding}}',
  leverTable: {
    heading: 'Palancas',
    lever: 'Palanca',
    from: 'Desde',
    to: 'Hasta',
    start: 'Valor inicial',
    claim: 'Afirmación',
    help: 'Qué hace',
    perCell: 'por cada {{index}}',
  },
  outcomeTable: { heading: 'Resultados', outcome: 'Resultado' },
  starts: {
    heading: 'Fechas de inicio',
    lead: 'Una corrida empieza en uno de estos días, con el estado del mundo de entonces.',
  },
  sources: {
    heading: 'Fuentes',
    lead: 'Lo que se encontró y las reglas que descansan en ello. Nuestros propios juicios están con sus reglas.',
    usedBy: 'Reglas: {{rules}}.',
    dissentOf: 'En contra de: {{rules}}.',
  },
  claims: {
    C1: 'Entregar a jefes presos los saca del mando',
    C2: 'Las organizaciones responden con violencia a la pérdida de líderes',
    C3: 'La brecha entre las cárceles mexicanas y las de Estados Unidos alimenta la furia',
    C4: 'Las cárceles cómodas dejan a los jefes conservar el mando',
    C5: 'Quien enfrenta cadena perpetua en Estados Unidos pelea hasta la última bala',
    C6: 'La caída de los capos fragmenta a las organizaciones',
    C7: 'Los fragmentos y los rivales pelean guerras por territorio',
    C8: 'Las organizaciones debilitadas atraen a sus rivales',
    C9: 'Los presos pueden volverse testigos protegidos y declarar',
    C10: 'Las declaraciones exponen los círculos que protegen a las organizaciones',
    C11: 'La exposición permite a Washington exigir más',
    C12: 'Washington acusa ya al gobierno sin pruebas',
    C13: 'México entrega presos para evitar aranceles',
    C14: 'La presión sigue: exposición, presión y entregas se alimentan entre sí',
    C15: 'Confrontación en lugar de causas de fondo',
    C16: 'Algunos cárteles son designados organizaciones terroristas',
    C17: 'La presión de Estados Unidos da a la presidenta espacio para una política de seguridad propia',
    C18: 'El Cártel de Sinaloa está ya en guerra interna',
    C19: 'El nivel es crítico: unas 480,000 personas asesinadas desde 2006',
  },
} as const satisfies Same<typeof english>;
