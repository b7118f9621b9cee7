import type { Words } from "../phrases.ts";

/**
 * Lists of words that the phrases of danger share: <somebody> in a phrase is any word of the list "somebody". Each list is
 * of one language ("-en", "-de"), because "die" is an English danger and a German article. "=" before a word: exactly as
 * spelt, where folding would make it another ("=søn" and "=søen").
 */
const negations = `ikke ik ikk ikek ikje ike inte aldrig næppe hverken ingen not no never t dont doesnt isnt cant cannot
  wont didnt wouldnt havent nicht nich nie niemals kein keine keinen`;

/** How words are written in haste, by ear and in dialect. */
const spellings: Readonly<Record<string, string>> = {
  kna: "kan",
  ka: "kan",
  kn: "kan",
  knu: "kunne",
  ku: "kunne",
  ik: "ikke",
  ikk: "ikke",
  ikek: "ikke",
  iek: "ikke",
  it: "ikke",
  itt: "ikke",
  ett: "ikke",
  ek: "ikke",
  ig: "ikke",
  mer: "mere",
  bar: "bare",
  mnd: "mand",
  mnad: "mand",
  mannd: "mand",
  lev: "leve",
  leev: "leve",
  sku: "skulle",
  ska: "skal",
  skla: "skal",
  ha: "have",
  hva: "hvad",
  ta: "tage",
  tar: "tager",
  bli: "blive",
  blir: "bliver",
  gi: "give",
  gir: "giver",
  mæ: "mig",
  mej: "mig",
  sæ: "sig",
  sej: "sig",
  æ: "jeg",
  a: "jeg",
  jge: "jeg",
  jgæ: "jeg",
  jæ: "jeg",
  jej: "jeg",
  hn: "han",
  hnu: "hun",
  hna: "han",
  slor: "slår",
  slaar: "slår",
  slårr: "slår",
  vejrt: "vejret",
  vejre: "vejret",
  vejet: "vejret",
  vejrer: "vejret",
  værret: "vejret",
  vejred: "vejret",
  tækker: "trækker",
  trekker: "trækker",
  treker: "trækker",
  trækekr: "trækker",
  tarkker: "trækker",
  træker: "trækker",
  branner: "brænder",
  brænner: "brænder",
  bevistløs: "bevidstløs",
  bevidsløs: "bevidstløs",
  bevitsløs: "bevidstløs",
  hjelp: "hjælp",
  hælp: "hjælp",
  jælp: "hjælp",
  hjlæp: "hjælp",
  hjæpl: "hjælp",
  jalp: "hjælp",
  hjlp: "hjælp",
  længer: "længere",
  længre: "længere",
  nuu: "nu",
  vill: "vil",
  villæ: "ville",
  døø: "dø",
  ligr: "ligger",
  gulved: "gulvet",
  hved: "ved",
  plz: "please",
  pls: "please",
  cnt: "cant",
  dnt: "dont",
  neighbor: "neighbour",
  neigbour: "neighbour",
  niht: "nicht",
  nich: "nicht",
};

const telling = `selvmord vejret trækker bevidstløs brand brænder piller pillerne tabletter farvel livet kniven pistol truer
  bløder svarer reagerer ambulance hjertestop brystet gulvet faldet drukner voldtaget kvæler skriger gemmer bange længere
  kæreste besvimet kramper blodprop flammer røgen sovepiller panodiler skinnerne broen springer hopper hænger forsvundet
  overdosis afskedsbrev farvelbrev slukket badeværelset bevæge vågner hjælpe suicide breathing ambulance knife unconscious
  bleeding tabletten selbstmord umbringen krankenwagen bewusstlos`;

const ordinary = `vejrer vejleder vejen vejer lejet lejer pillede brændt brande brandt brænde strand bander brugt kvinder driver sover
  skriver skrige skaber skyder slippe svært svar svare svarede farve farver farven livets live givet knive bleder
  bøder bloder tuer turer tror fruer bruger brugte brygger hopper koppen broer bronze bange banke bane bunke gamle
  gemme gemt gemmes vågne vågnet bevare bevæger bevaring springe spring hænge hænder hængt gulv gulve længe længer
  lønnen kaste kasserer kæreste kærester faldt falder valget faste fastet folder fædre fælder fattet drikker dykker
  vandet kanten kapper tanke tanken truede trykker trækkes trække trukket trænger trænere træner spiller stiller
  spilles pillen millioner tabeller livlig leget lovet lokket lukket slukke skuffet smukke brystet bussen broren
  troen boden bøgen krogen røget vogn bogen rygen vægen springes sprogene stopper henter henner hentet danger hunger
  ringer senger sanger langer klemmer glemmer rammer hjælper hjælpere hjelper kniven breathe breath breeding feeding
  reading leading`;

const common = `er i og en til vi jeg på det at der for har kan med om skal ikke man vil et den vores af hvor min de som hvad
  hvem når fra men må noget hvordan så nu ved have os mig være gerne får nogen efter hos hun uden ud dem han sig over ingen
  to op selv går kun ind kommer hvis bliver ned alle hver andre penge før børn komme står bare sammen tre hele gang gør
  under mand også sin folk fik mit mine her lille blive hjem mange tid sidder ham tage mor alene blev alt hende skrive se
  kunne da mere igen lige ligger sige ville skriver aften gammel tale fordi godt dage første kone mellem ja nej tak hjælp
  hjælper fået ældre unge frivillig frivillige medlem medlemmer person hans hendes vil ville taget tager år uge inde dag
  the a to for i we our and is in can do my with of on how who what at does there have be it are from an you that where
  when like help would has me need people get could if not your him her them they she he
  ich für der wir und eine das mit im wie ist ein einen kann es auf unser den gibt bei nicht man was wer zu am hat dem sie
  uns als an von aus wenn mein meine kinder leute frau mann`;

const lists: Readonly<Record<string, string>> = {
  // Danish
  not: "ikke ik ikk ikek ikje ike ikkee aldrig næppe",
  i: "jeg jge jg jegh jej",
  me: "mig maj",
  he: "han hun",
  him: "ham hende",
  partner:
    "mand manden kæreste kæresten ægtefælle ægtefællen samlever samleveren eks eksen ekskæreste ekskæresten eksmand eksmanden ekskone ekskonen ex exen exkæreste exmand kone konen",
  family:
    "=far =faren faderen fader stedfar stedfaren stedfaderen papfar bonusfar =mor moren moderen stedmor papmor =søn =soen sønnen svigersøn svigersønnen svigerfar svigerfaren bror broren broderen storebror onkel onklen farbror morbror fætter fætteren bedstefar farfar morfar familie familien plejefar",
  attacker:
    "<he> <partner> <family> mand manden mænd mændene fyr fyren fyre fyrene naboen nabo overboen underboen ven vennen veninde lejer lejeren beboer beboeren person personen personer gæst gæsten gæster ung unge dreng drengen drenge kvinde kvinden dame damen elev eleven medarbejder træner træneren nogen en to tre flere de kammerat gruppe bande flok fremmed fremmede forælder forældre personer",
  victim:
    "<me> <him> os dem sin sine hinanden =mor moren =far faren kone konen kæreste kæresten datter datteren =søn sønnen barn barnet børn børnene dreng drengen drengene pige pigen pigerne søster søsteren søskende bror broren baby babyen lillebror lillesøster personalet gæsterne folk nogen naboen veninde veninden ven vennen spiller spilleren træner træneren medarbejder medarbejderen dommeren",
  child:
    "barn barnet børn børnene dreng drengen drenge drengene pige pigen piger pigerne baby babyen babyer spædbarn spædbarnet spædbørn spæd nyfødt nyfødte datter datteren =søn =soen sønnen tvillinger tvillingerne lille små smårolling smårollinger småbørn unge ungen unger toårig toårige treårig treårige fireårig fireårige femårig seksårig barnebarn barnebarnet skoleelev elev eleven lillebror lillesøster",
  somebody:
    "<i> <he> <partner> <family> <child> den mænd kvinde kvinden kvinder dame damen damer herre herren person personen personer nogen nogle ven vennen venner veninde veninden kammerat kammeraten kollega kollegaen kolleger nabo naboen naboens genbo overbo underbo medlem medlemmet medlemmer medlemmerne spiller spilleren spillere træner træneren deltager deltageren deltagere deltagerne beboer beboeren beboere borger borgeren bruger brugeren brugere gæst gæsten gæster frivillig frivillige formand formanden kasserer kassereren rytter rytteren cyklist cyklisten løber løberen løbere svømmer svømmeren danser danseren sanger sangeren chauffør chaufføren fører føreren leder lederen mormor morfar farmor farfar bedstemor bedstefar bedste oldemor moster faster tante tanten søster søsteren kusine ældre gammel gamle ung fyr fyren knægt knægten knægte håndværker håndværkeren arbejder arbejderen medarbejder medarbejderen pensionist besøgsven besøgsdame ordstyrer dirigent dirigenten spejder spejderen spejdere passager passageren besøgende publikum tilskuer tilskueren fodgænger fodgængeren mandlig kvindelig folk mor far søn udøver turist fremmed teenager teenageren roomie bofælle fisker sejler roer kajakroer",
  want: "vil ville ønsker ønskede ønske gider gad orker drømmer længes håber overvejer",
  mulls:
    "tænker tænke tænkt overvejer overveje overvejet planlægger planlagt truer truet taler tale talt snakker snakke snakket skriver skrevet sagt siger nævner forsøger forsøge forsøgt prøver prøve prøvet vil begå begår",
  more: "mere mer længere længer igen",
  pills:
    "pille piller pillerne sovepille sovepiller sovepillerne nervepiller hjertepiller smertepiller smertestillende tablet tabletter tabletterne sovetabletter sovemedicin panodil panodiler panodilerne pamol pamoler pinex ipren iprener iprenerne kodimagnyl morfin morfinpiller insulin medicin medicinen antidepressiver benzoer oxapax stesolid metadon pilleglas pilleæsken",
  many: "alle alt mange masse masser hele fuld bunke håndfuld håndfulde pakke pakker glas æske æsken flere 00 000 ti tyve tredive fyrre halvtreds for vildt",
  took: "tage tager taget tog ta tar slugt sluge sluger spist spiser ædt indtaget drukket hældt proppet",
  weapon:
    "kniv kniven knive knivene køkkenkniv brødkniv pistol pistolen pistoler våben våbnet våbenet skydevåben økse øksen gevær geværet jagtgevær haglgevær riffel machete baseballbat bat jernstang jernrør hammer hammeren skruetrækker saks saksen flaske syre peberspray granat bombe",
  blade:
    "kniv kniven køkkenkniv pistol pistolen våben våbnet skydevåben økse øksen gevær geværet jagtgevær haglgevær machete jernrør jernstang baseballbat",
  jump: "springe springer sprunget hoppe hopper hoppet kaste kaster smide smider",
  height:
    "bro broen broer storebæltsbroen lillebæltsbroen limfjordsbroen motorvejsbroen *broen tag taget altan altanen tog toget togene vindue vinduet vinduer skinner skinnerne sporene perron perronen tårn tårnet klint klinten skrænt skrænten klippe klippen afgrunden parkeringshus parkeringshuset p-huset motorvej motorvejen jernbane jernbanen tagkanten kanten højhuset kranen =silo siloen lastbil bil femte fjerde",
  drop: "trappe trappen trapper trapperne stige stigen tag taget stillads stilladset tribune tribunen scene scenen vindue vinduet altan altanen træ træet hest hesten heste klatrevæg klatrevæggen kran kranen platform platformen balkon balkonen mur muren rutsjebanen gyngen ribben ribberne trampolin trampolinen cykel cyklen løbehjul løbehjulet sal etage etagen højden loftet kajkanten lift liften skrænten klinten vippen hoppeborg legestativ legestativet sengen stolen knallert knallerten traktoren ladet",
  edge: "bro broen *broen tag taget tagkanten kanten kant skinnerne togskinnerne sporene jernbanen jernbanesporet klinten skrænten altankanten vindueskarmen rækværket gelænderet afgrunden perronkanten",
  water:
    "vand vandet =åen =å =aaen =søen =sø =soeen havn havnen havnebassinet isen kanalen fjorden havet bassinet poolen svømmebassinet springvandet brønden bækken voldgraven mosen dammen gadekæret bølgerne bølger strømmen møllesøen",
  risky:
    "isen isbelægning vejen vej landevej landevejen motorvej motorvejen hovedvejen hovedvej kørebanen bil bilen kulden kulde frost frostvejr regnen mørket mørke =søen =sø =åen havnen havnekajen kajen stranden strandkanten gaden gade vandet vandkanten broen skinnerne togskinnerne banelegemet balkonen altanen vinduet vindueskarmen taget trafikken lyskrydset rundkørslen skoven solen varmen sneen byggeplads byggepladsen kanten svømmebassinet natten",
  place:
    "*hus *huset *hallen *hytten *skolen *klubben *lokalet *salen *køkkenet *køkken *kirken *centret *centeret *hjemmet *hjem *biblioteket *caféen *stuen *kælderen *banen *gården *pladsen *parken *teltet *opgangen *garagen *skuret *loftet *taget *gangen *rummet *værelset *lejligheden *boligen *haven *stationen torvet vejen gaden skoven her kantinen kontoret scenen bussen toget bilen laden stalden værkstedet vores mit min hallen hal klublokalet sal",
  burns:
    "hus huset *huset *hytten *hytte *husets hytte hytten bil bilen *bilen skur skuret *skuret køkkenet *køkkenet lager lageret *lageret taget loft loftet skraldespand skraldespanden skraldespande container containeren containere ovnen gryden panden pande olien frituren frituregryden emhætten kælder kælderen lejlighed lejligheden bygning bygningen telt teltet *teltet campingvogn campingvognen campingvognene halm halmen lade laden stald stalden mark marken markerne skov skoven *skoven plantagen heden græs græsset hæk hækken hegnet garage garagen scene scenen gardin gardinet gardinerne juletræet møbler møblerne sofa sofaen madras madrassen tøj tøjet bus bussen båd båden *skolen skolen børnehave børnehaven plejehjemmet kirken hallen *hallen salen klubben motoren batteri batteriet ladestation ladestationen løbehjul løbehjulet elcykel elcyklen tavlen eltavlen stikkontakten ledningen papirkurv papirkurven affald affaldet omklædningsrummet nabohuset naboens altanen tårnet møllen butikken værkstedet vognen fryseren opvaskemaskinen tørretumbleren vaskemaskinen",
  now: "nu lige straks øjeblikkeligt hurtigt hurtig skynd omgående netop nuuu",
  blames:
    "slår slå slog tæver tæve banker sparker kvæler kvæle stikker pisker mishandler mishandle gennembanker overfalder overfalde angriber voldtager voldtage river bider niver skubber tæsker",

  // English
  "not-en": "not no never t dont doesnt isnt cant cannot wont didnt wouldnt arent havent nothing",
  "i-en": "i im ive id",
  "he-en": "he she they hes shes",
  "him-en": "him her them us me",
  "my-en": "my his her our their the a",
  "somebody-en":
    "i im ive he she hes shes they man men woman women lady friend friends neighbour neighbor neighbours colleague coworker member members player players resident residents guest guests visitor volunteer coach grandma grandpa grandmother grandfather granny aunt uncle sister brother wife husband boyfriend girlfriend partner mother mum mom father dad son daughter child children kid kids boy girl baby toddler infant teammate roommate flatmate people person guy guys someone somebody anyone one old elderly teenager student cyclist driver passenger worker runner",
  "attacker-en":
    "he she hes shes they man men woman husband wife boyfriend girlfriend partner ex father dad stepfather stepdad son brother uncle cousin neighbour neighbor guy guys someone somebody boy boys mother mum mom stepmother gang people kids resident guest landlord stranger",
  "victim-en":
    "me us him her them my his wife girlfriend mother mum mom children kids child kid son daughter boy girl woman man somebody someone people staff neighbour sister brother friend",
  "child-en":
    "child children kid kids boy boys girl girls toddler baby babies infant newborn daughter son grandson granddaughter little small year",
  "pills-en":
    "pill pills tablets paracetamol paracetamols panodil painkillers meds medication medicine sleeping antidepressants insulin morphine",
  "weapon-en": "knife knives gun guns pistol weapon axe rifle machete bat hammer bomb",
  "water-en": "water lake river sea ice pool harbour harbor canal pond fjord",
  "risky-en":
    "ice road street car highway motorway tracks lake river water beach dark cold balcony roof window traffic forest sun heat outside locked",
  "more-en": "anymore more longer any",

  // German
  "not-de": "nicht nich nie niemals kein keine keinen keiner nimmer",
  "he-de": "er sie",
  "somebody-de":
    "ich er sie mann mannes frau freund freundin nachbar nachbarin kollege kollegin mitglied spieler spielerin bewohner bewohnerin gast oma opa großmutter großvater schwester bruder person jemand leute alte alter alten mutter mama vater papa sohn tochter kind kinder junge mädchen baby ehemann ehefrau partner partnerin trainer helfer schüler dame herr radfahrer fahrer teilnehmer einer eine jugendlicher",
  "attacker-de":
    "er mann ehemann freund exfreund exmann partner vater papa stiefvater sohn bruder onkel nachbar nachbarn jemand typ männer jungs frau mutter sie einer ex",
  "victim-de": "mich uns ihn ihr mir frau freundin mutter kind kinder sohn tochter schwester leute jemanden sie",
  "child-de": "kind kinder junge mädchen kleinkind baby säugling tochter sohn enkel enkelin kleines kleiner kleine bub",
  "pills-de": "tabletten schlaftabletten pillen medikamente schmerztabletten paracetamol tablette pille insulin",
  "weapon-de": "messer waffe pistole gewehr axt schusswaffe schlagstock hammer",
  "water-de": "wasser fluss see hafen meer eis teich becken kanal bach",

  // What happens to people
  event:
    "faldet falder faldt ramt ramte væltet vælter væltede stukket hugget skåret savet brændt skoldet kørt påkørt påkører knust klemt fastklemt mast blæst styrtet styrtede smadret røget druknet drukner drukne bidt kvæstet slået eksploderet sprængt fastklemt kollapset segnet besvimet snublet skvattet kæntret kuldsejlet rendt løbet trukket revet kvalt",
  "event-en":
    "fell fallen hit crashed collapsed stuck trapped burned burnt drowned drowning choking injured hurt stung bitten crushed electrocuted overturned exploded fainted slipped ran",
  "event-de":
    "gefallen gestürzt angefahren umgekippt eingeklemmt verletzt ertrinkt verbrannt gestochen gebissen zusammengebrochen gezogen",
};

export const dangerWords: Words = { lists, negations, spellings, telling, ordinary, common };
