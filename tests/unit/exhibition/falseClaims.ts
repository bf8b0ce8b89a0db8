/** A claim that is often told and that the record contradicts or does not hold. */
export interface FalseClaim {
	readonly claim: string;
	/** What gives it away in English, Spanish and Norwegian. */
	readonly told: Readonly<Record<'en' | 'es' | 'nb', RegExp>>;
	/** The claim as somebody might write it; the test has to find each of these. */
	readonly planted: Readonly<Record<'en' | 'es' | 'nb', string>>;
	/** The one section that names it in order to say that no record was found. */
	readonly discussedIn?: string;
}

const NOT_FOUND = 'stories/remembered#honours';

export const FALSE_CLAIMS: readonly FalseClaim[] = [
	{
		claim: 'Togo ran the first leg, or from Nenana to Bluff',
		told: {
			en: /Togo.*(first leg|initial leg|Nenana to Bluff)|260 miles/i,
			es: /Togo.*(primer tramo|Nenana (a|hasta) Bluff)|260 millas/i,
			nb: /Togo.*(første etappe|Nenana til Bluff)|260 miles/i,
		},
		planted: {
			en: 'Togo led the initial leg from Nenana.',
			es: 'Togo guio el primer tramo.',
			nb: 'Togo løp den første etappen.',
		},
	},
	{
		claim: 'Togo handed the serum to Balto',
		told: {
			en: /Togo.*\b(handed|gave|passed)\b.*\bto Balto|handed.*to Balto|Togo met Balto/i,
			es: /Togo.*(entreg|pas[óa]|dio).*a Balto/i,
			nb: /Togo.*(overlever|overrakte|ga).*til Balto/i,
		},
		planted: {
			en: 'Togo handed the serum over to Balto.',
			es: 'Togo entregó el suero a Balto.',
			nb: 'Togo overleverte serumet til Balto.',
		},
	},
	{
		claim: 'A number of saved lives, or “countless”',
		told: {
			en: /countless|saved (thousands|hundreds|the town)/i,
			es: /(innumerables|incontables) vidas|salv(ó|aron) (miles|cientos|al pueblo)/i,
			nb: /utallige liv|reddet (tusener|hundrevis|byen)/i,
		},
		planted: {
			en: 'They saved countless lives.',
			es: 'Salvaron innumerables vidas.',
			nb: 'De reddet utallige liv.',
		},
	},
	{
		claim: '85 miles without a stop',
		told: {
			en: /\b85 miles|non-?stop|without (a|any) (stop|rest)/i,
			es: /\b85 millas|sin (parar|detenerse|descanso)/i,
			nb: /\b85 miles|uten (stopp|pause|hvil)/i,
		},
		planted: {
			en: 'Togo ran 85 miles in a day.',
			es: 'Togo corrió sin parar.',
			nb: 'Togo løp uten stopp.',
		},
	},
	{
		claim: '−40 on the last leg',
		told: {
			en: /(Balto|Kaasen).*−40|−40.*(Balto|Kaasen)/i,
			es: /(Balto|Kaasen).*−40|−40.*(Balto|Kaasen)/i,
			nb: /(Balto|Kaasen).*−40|−40.*(Balto|Kaasen)/i,
		},
		planted: {
			en: 'Balto ran on at −40°F.',
			es: 'Balto siguió a −40 °C.',
			nb: 'Balto løp videre i −40 °C.',
		},
	},
	{
		claim: 'A statue of Togo in Central Park',
		told: {
			en: /^(?!.*Balto).*Togo.*Central Park/i,
			es: /^(?!.*Balto).*Togo.*Central Park/i,
			nb: /^(?!.*Balto).*Togo.*Central Park/i,
		},
		planted: {
			en: 'Togo is honoured by a statue in Central Park.',
			es: 'Togo tiene una estatua en Central Park.',
			nb: 'Togo har en statue i Central Park.',
		},
	},
	{
		claim: 'A medal from the Mayor of New York',
		told: {
			en: /\bmayor of new york/i,
			es: /alcalde de Nueva York/i,
			nb: /borgermester.*New York|medalje.*borgermester/i,
		},
		planted: {
			en: 'The Mayor of New York gave Togo a medal.',
			es: 'El alcalde de Nueva York le dio una medalla.',
			nb: 'Borgermesteren i New York ga ham en medalje.',
		},
		discussedIn: NOT_FOUND,
	},
	{
		claim: 'An award of the American Veterinary Medical Association',
		told: {
			en: /AVMA|Veterinary Medical|canine hero/i,
			es: /AVMA|Veterinary Medical|(asociación|médica) veterinaria|medicina veterinaria/i,
			nb: /AVMA|Veterinary Medical|veterinærforening/i,
		},
		planted: {
			en: 'AVMA named him Best Canine Hero.',
			es: 'La AVMA lo premió en 2011.',
			nb: 'AVMA ga ham en pris.',
		},
		discussedIn: NOT_FOUND,
	},
	{
		claim: 'A medal from the Norwegian-American community, a statue of Balto in Anchorage',
		told: {
			en: /Norwegian-American|Anchorage.*statue of Balto|statue.*Balto.*Anchorage/i,
			es: /noruego-?estadounidense|noruego-?american|estatua.*Balto.*Anchorage/i,
			nb: /norsk-?amerikansk|statue.*Balto.*Anchorage/i,
		},
		planted: {
			en: 'Another statue of Balto stands in Anchorage.',
			es: 'Otra estatua de Balto está en Anchorage.',
			nb: 'En annen statue av Balto står i Anchorage.',
		},
		discussedIn: NOT_FOUND,
	},
	{
		claim: 'A pandemic',
		told: { en: /pandemic/i, es: /pandemia/i, nb: /pandemi/i },
		planted: {
			en: 'The world feared a pandemic.',
			es: 'El mundo temía una pandemia.',
			nb: 'Verden fryktet en pandemi.',
		},
	},
	{
		claim: 'The medicine was used up (it had expired)',
		told: {
			en: /(supply|store|medicine|serum|antitoxin).*(exhausted|used up|run out|no .* left)/i,
			es: /(reserva|medicina|suero|antitoxina).*(agotad|acabad)/i,
			nb: /(forråd|lager|medisin|serum|antitoksin).*(oppbrukt|brukt opp|tomt)/i,
		},
		planted: {
			en: 'The supply of serum was exhausted.',
			es: 'La reserva de suero estaba agotada.',
			nb: 'Lageret av serum var oppbrukt.',
		},
	},
	{
		claim: 'Togo lived with Seppala in Maine',
		told: {
			en: /Togo lived with Seppala|with Seppala in (Maine|Poland Spring)/i,
			es: /Togo vivió con Seppala|con Seppala en (Maine|Poland Spring)/i,
			nb: /Togo bodde (hos|med|sammen med) Seppala|med Seppala i (Maine|Poland Spring)/i,
		},
		planted: {
			en: 'Togo lived with Seppala in Maine.',
			es: 'Togo vivió con Seppala en Maine.',
			nb: 'Togo bodde hos Seppala i Maine.',
		},
	},
	{
		claim: 'Togo was the true hero, as a fact',
		told: {
			en: /Togo (was|is) the (true|real) hero/i,
			es: /Togo (fue|era|es) el (verdadero|auténtico) héroe/i,
			nb: /Togo (var|er) den (sanne|egentlige|virkelige) helten/i,
		},
		planted: {
			en: 'Togo was the true hero of the run.',
			es: 'Togo fue el verdadero héroe.',
			nb: 'Togo var den sanne helten.',
		},
	},
	{
		claim: 'The Iditarod race was founded for the serum run',
		told: {
			en: /race.*(commemorat|in memory of|in honou?r of|was founded (for|because of) the serum run\.)/i,
			es: /carrera.*(conmemora|en memoria|en honor)/i,
			nb: /løp.*(til minne om|til ære for)/i,
		},
		planted: {
			en: 'The Iditarod race commemorates the serum run.',
			es: 'La carrera Iditarod conmemora el suero.',
			nb: 'Iditarod-løpet er til minne om serumet.',
		},
	},
	{
		claim: 'Togo leapt into the water between floes on the run',
		told: { en: /\bfloes?\b/i, es: /témpano/i, nb: /isflak/i },
		planted: {
			en: 'Togo pulled the floe ashore.',
			es: 'Togo tiró del témpano.',
			nb: 'Togo dro isflaket inn.',
		},
	},
	{
		claim: 'Words that peoples do not use for themselves',
		told: {
			en: /eskimo|\bindians?\b/i,
			es: /esquimal|\bindios?\b|\bindias?\b/i,
			nb: /eskimo|indianer/i,
		},
		planted: { en: 'An Eskimo driver.', es: 'Un conductor esquimal.', nb: 'En eskimo kjørte.' },
	},
];
