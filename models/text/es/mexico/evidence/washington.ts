/** Entregas, extradiciones, aranceles y designación entre México y Estados Unidos. */
import type { EvidenceInWords } from './words';

export const washington: EvidenceInWords = {
  'tariff-relief': {
    cite: 'Fechas de entregas y decisiones arancelarias de 2025',
    finding:
      'Las entregas llegaron 5 días antes de una fecha arancelaria y 12 días después de una prórroga; el alivio duró 30–90 días.',
  },
  'tariffs-2025': {
    cite: 'Anuncios de la Casa Blanca de 2025',
    finding:
      'Los aranceles de 25 % entraron en vigor el 4 de marzo de 2025 y los bienes del T-MEC quedaron exentos desde el 7; el 12 de julio se amenazó con 30 % y el 31 se aplazó 90 días.',
  },
  'designation-2025': {
    cite: 'Departamento de Estado de Estados Unidos, 20 de febrero de 2025',
    finding:
      'Sinaloa, CJNG, Noreste, Golfo, Nueva Familia Michoacana y Cárteles Unidos fueron designados organizaciones terroristas.',
  },
  'ordinary-extraditions': {
    cite: 'Cifras oficiales en la prensa',
    finding:
      'México extraditó a Estados Unidos a 53 personas en 2019, luego a 56, 37, 78 (2022) y 54 (hasta octubre de 2023); lo ordinario son unas 65 al año.',
  },
  'handovers-2025-26': {
    cite: 'Gobierno de México; Departamento de Justicia de Estados Unidos',
    finding:
      'Se entregó a presos en tres tandas: 29 el 27 de febrero de 2025, 26 el 12 de agosto de 2025 y 37 el 20 de enero de 2026.',
  },
  'source-article-2025': {
    cite: 'Artículo de prensa del 28 de febrero de 2025 sobre la entrega',
    finding:
      'México entregó a 29 jefes presos el 27 de febrero de 2025 bajo amenaza de aranceles; el artículo espera furia, escisiones, guerras por territorio, testimonios sobre los protectores y más presión, y cuenta unas 480,000 personas asesinadas desde 2006.',
  },
  'pressure-extraditions': {
    finding:
      'Las extradiciones bajaron a 37 y subieron a 78 al año según cambiaba la relación con Washington.',
  },
  'fear-half-life': {
    finding:
      'Se juzga que el miedo a la extradición dura alrededor de un año después de una entrega.',
  },
  'fear-gain': {
    finding:
      'Fijado para que las extradiciones ordinarias mantengan el miedo donde empieza y una entrega de 29 lo duplique.',
  },
  'last-bullet': {
    finding:
      'El artículo espera que los jefes peleen hasta la última bala; cuánto cuesta eso es un juicio.',
  },
  'last-bullet-deaths': {
    finding: 'Se juzga que un jefe que pelea hasta la última bala cuesta un puñado de vidas.',
  },
  'handover-split': {
    finding:
      'El reparto de los presos entregados por organización y rango sigue los nombres que da la prensa; los totales son oficiales.',
  },
  'designation-squeeze': {
    finding: 'No se conoce un efecto medido; se juzga que es un pequeño porcentaje del ingreso.',
  },
  'exposure-demands': {
    finding: 'Se juzga que la exposición plena lleva por sí sola la presión a su máximo.',
  },
  'unilateral-risk': {
    finding: 'No había registro de una acción así; la escala solo ordena situaciones.',
  },
  'backlash-room': {
    finding: 'Se juzga que una reacción soberanista puede deshacer la apertura en unos meses.',
  },
  'starting-politics': {
    finding:
      'La presión de Estados Unidos, el riesgo de aranceles, el margen de maniobra, la reacción soberanista y la exposición en cada inicio, y la aprobación antes de noviembre de 2024, se fijan como proporciones de 0 a 1.',
  },
};
