import type { PhraseList } from "../phrase-notation.ts";

/**
 * What only sounds like danger. An idiom takes back every signal that shares a word with it, so keep it narrow: what it
 * takes back is not seen. "<<" before and ">>" behind: it also covers the rest of the sentence on that side.
 */
export const idioms: PhraseList = `
  # asking until one is blue in the face; cards; chores that have become too much; thoughts that stay
  ringe|ringer|ringede|ringet|spørge|spørger|spurgt|lede|leder|ledt|betale|betaler|betalt|grine|griner|grinet|skrive|skriver|skrevet|søge|søger|søgt|ansøge|ansøger|læse|læser|læst|kigge|kigger|kigget|google|googlet .. blå i hovedet
  sig blå i hovedet
  spil* .. bridge
  bridge og|eller|hver|klub|aften|makker
  klare|klarer|magter|overskue haven|havearbejdet|havearbejde|rengøringen|rengøring|trapperne|indkøb|indkøbene|vinduerne|plænen|snerydning|snerydningen|kørslen|regnskabet|opgaven <more>
  jeg kan <not> slippe tanken|tankerne|følelsen|bekymringen|fornemmelsen|det|den
  # death that is none
  =dø|=dør|død|døde|=doe af grin|latter|kedsomhed|skam|varme|nysgerrighed|sult|spænding|kulde|stress|skræk|flovhed|træthed|sjov|pinlighed
  =dø|=dør af grin
  ved at =dø af
  vil|skal|ønsker .. =dø .. hjemme|hjem|eget|egen|seng|hospice|værdigt|fredeligt|omgivelser
  <<  =dør hvis jeg|vi
  død|døds træt|syg|sød|kedelig|hamrende|god|irriterende|sikker|alvorlig|ærlig|lækker
  liv og|eller død
  død og ødelæggelse|pine
  død mands|link|linje|vinkel|sæson|klub|landsby|bil|batteri|batteriet|mus|fugl|rotte|kat|hund|ræv|rådyr|måge|dyr|fisk|træ|plante
  =dø|=dør ud|hen
  foreningen|klubben|landsbyen|byen|traditionen|sporten|koret|holdet|projektet|arrangementet|festen|interessen|idéen|butikken|skolen|afdelingen|bladet|byfesten|stemningen|gaden|torvet|computeren|telefonen|mobilen|batteriet .. =dø|=dør|død|dræbe|kvalt|døende
  system*|skema*|regnskab*|papir*|hjemmeside*|regneark*|formular*|bureaukrati*|ventetid*|regler*|vedtægt*|det|den .. tager|tage livet af mig|os|alle
  tager|tage livet af mig|os .. ansøgning*|regnskab*|skema*|papir*|møder
  leve op til
  leve af|uden|videre|sundt|godt|længe|bedre|grønt|aktivt|sammen|på|med støj|larm|lugt
  vi|foreningen|naboerne .. leve med
  leve med støj*|larm*|lugt*
  leve|livet som|på|i frivillig|pensionist|landet|landsby*|byen|foreningen|klubben|kasserer|formand|træner
  træt af livet som
  ende|afslutte|slutte .. sæsonen|mødet|projektet|året|aftenen|sagen|medlemskabet
  ende på .. støj*|larm*|rod*|problem*|diskussion*|striden|ventetiden|hærværk*|mobning*|hundelort*|svineri*|kaos*
  vil|gider|orker ikke|ik .. være her i|på foreningen|klubben|bestyrelsen|udvalget|holdet|gruppen|lokalet|hallen
  mistet|mister .. livet .. i|ved
  slutter|afslutter|afslutte|slut .. sæson*|året|holdet|forløbet|kurset
  så er|var det slut .. for i|med|på
  sidste dag|aften|gang .. som frivillig|træner|kasserer|formand|leder|i|på klub*|hal*|foreningen
  overlever|overleve ikke .. et|en|endnu|uden møde*|bestyrelsesmøde*|kaffe*|sæson*|generalforsamling*|weekend*|uge*
  haft selvmordstanker|selvmordsforsøg|tanker
  prøvet|forsøgt|forsøgte|ville .. tage mit|sit liv .. siden|ung|barn|gang
  tage|taget|tog|forsøgt .. siden .. vil|nu|gerne|mentor|hjælpe
  frivillig|rådgiver|mentor|hjælpe|støtte|støttegruppe|gruppe|tilbud|linje|hotline|kursus|foredrag for|til|om|af|blandt|med unge|mennesker|folk|børn|voksne|kvinder|mænd|dem|mænd|pårørende|efterladte|selvmordstruede|veteraner  >>
  <<  i bogen|filmen|romanen|stykket|serien|revyen|sketchen|krimien|spillet|rollen|akt
  vi|holdet|revyen|teatret|scenen|dramaholdet øver|spiller|opfører|viser|indspiller|laver|har|sætter .. krimi*|stykke*|sketch*|performance*|film*|musical*|revy*|teater*|forestilling*|drama*|mord*|horror*|rollespil*|gyser*  >>
  bogklub|filmklub|filmaften|læsekreds om|med|der|ser|læser|viser  >>
  startpistol*|attrap*|teaterblod*|vandpistol*|legetøjspistol*|rollespil*
  kan|må|vil ikke dyrke|spille|træne|løbe|danse|synge|spise|køre|deltage|bruge|bære|løfte
  skriver|skrive|sidste gang jeg .. svar|ansøgning*|klage*|rykker*|mail*
  plan|planen er klar .. vi|til|for
  så er det overstået|slut|forbi .. for|i|med|til
  =dø derhjemme|hjemme|værdigt|naturligt|fredeligt
  pisker|pisket os|dem|mig|spillerne .. rundt|frem|op|hårdt|afsted
  viser|viste|vise .. kamp|dans|opvisning .. med  >>
  tør ikke|ik cykle|køre|springe|synge|tale|spørge|optræde .. mørke|mørket|stien|lys|vippen|scenen|foran  >>
  løber|løb .. væk fra træning*|timen|gymnastik*|øvelse*
  alene med træner*|leder*|instruktør*|en voksen|voksne
  brænder|brændt .. maden|fast|på|kaffen|risengrøden
  falder om|sammen af træthed|grin|kedsomhed|varme
  synker lidt|ned|i mudder*|sjap*
  svane*|fugl*|and|ænder|kat|katten|hund|hunden|måge*|kalv*|får|hest|rådyr .. fast|druknet|faldet|væltet|isen|brønd*
  screaming|shouting|yelling .. all night|day|noise|complain|party
  fugl|fugle|flagermus|due|duer .. fløjet ind
  det er min sidste dag|aften|gang .. som|i|på|hjælper|med
  sidste gang jeg .. hjælper|stiller|betaler|booker|køber|deltager
  taget|loftet|muren|væggen|hegnet|skuret|bænken .. styrtet|faldet|væltet|blæst .. hvem|kontakter|reparer*|melder|forsikring*
  har en .. økse|kniv|sav .. og|i|til skuret|sav|værksted*|køkken*|depotet
  går|gå|cykler alene .. hjem fra|til spejder|træning|skole|fodbold|håndbold|klub|sfo
  left alone in the hall|gym|room .. rules|what|allowed
  begik|begået selvmord
  tog sit|eget .. liv
  took|ended|lost his|her own life
  # killing that is none
  ryg*|knæ*|fødder*|stole*|ben*|skulder*|varme*|trappe*|musik*|larm*|regning*|pris* .. slår|dræber|tager mig|os (ihjel|livet)
  selvmordskommando|selvmordsmission|karakterdrab
  slå|slår|slog|slået|slås tiden|tid ihjel
  slå|slår|slog|slået .. slag for
  slår|slå|slog|slået .. (os|sig|mig) .. ned|sammen|løs|fast|an|igennem|rod|bro|rekord*|hul|følge|alarm|græs*|plæne*|tropper|koldt|dobbelt|kreds|streg|pjalterne|knuder|takten|tonen|benene|ørerne|dørene|telt|teltet|søm|katten|tromme*|stort|kontra*|skak|kort|tennis|badminton|bordtennis|ludo|padel|quiz|backgammon|billard|matador
  slår|slå|slog|slået på|i tromme|tromme*|skak|kort|trommer|tasterne|dankort|mejerierne
  det|der slår|slog mig
  det slår|slog mig|os
  slås|slåsser|kæmper|kæmpe|kæmpet med|om|mod|for .. at|tal*|regnskab*|papir*|bureaukrati*|system*|frivillige|lokaler|kommunen|midler*|hjemmeside*|overleve|medlemmer|klubben|foreningen|pladsen|tiden|halltid*|haltid*
  slå|slår|slået|slog .. os|dem|modstander*|rivaler* .. kamp|kampen|finale*|turnering*|cup*|mål|0
  skyde|skyder|skudt|skød .. i gang|vejret
  skyde|skyder|skudt|skød .. gang|afsted|sæsonen|forslag*|idé*|ide|ideen|penge|midler|genvej|skylden|hvid|mål|papegøje*|skive*|lerduer*|budget*|kroner|film|billeder|foto*
  skyde|skyder .. ned .. forslag*|idé*|ide|tanke*
  skyde|skyder sig|mig selv i foden
  skydebane*|skydeklub*|skytteforening*|skytter|luftgevær*|bueskydning*|lerdue*|skydekursus*
  stikker|stikke|stukket .. af til|op|ud|næsen|snuden|hovederne|sokkerne
  stikker|stikke|stak mig|os|ham|hende .. penge|kroner|0000|00|nøgle*|seddel
  dræber|dræbe|kvæler|kvæle .. stemningen|engagement*|lysten|initiativ*|frivilligheden|foreningslivet|glæden|idéen|snegle*|ukrudt*|haven|træet
  frist*|system*|papir*|ventetid*|bureaukrati*|regler*|møder|skema*|trapper*|varmen|kedsomhed*|spænding*|den|det .. dræber|kvæler mig|os
  kvæler|kvæle|kvæles|kvalt .. papir*|bureaukrati*|regler*|mails|dokumentation*|arbejde*|opgaver|skemaer|brombær*|ukrudt*|græs*|efeu|vedbend
  drukner|drukne|druknet i .. papir*|mails|mail|arbejde|opgaver|ansøgninger|bilag|regler|bureaukrati*|administration*|skema*|henvendelser|beskeder|information*|data|e-mails|møder|tal|regninger|spam|dokument*|kvitteringer|noter|projekter|post|tilmeldinger|vasketøj|rod|gaver|gæld|spørgsmål|formular*|hverdagen|praktiske|praktik*|støj*|larm*
  <i>|vi|kassereren|formanden|bestyrelsen|foreningen .. drukner|drukne i
  overlever|overleve .. sæsonen|året|økonomisk|vinteren|som forening|klub
  ved at gå|blive amok|sindssyg|skør|tosset
  går|gå|gået|gik amok|bersærk over|i|med .. system*|hjemmeside*|rengøring*|julepynt*|booking*|formular*|pynt*|kage*
  <i>|vi|jeg eksploderer|eksplodere
  eksploderer|eksploderet|eksplosion .. af|i .. medlemstal*|antal*|interesse*|pris*|udgift*|popularitet*|tilslutning*|omkostning*|medlemmer|ventelist*|energi*|smag*|farver|formular*|glæde*|formular*
  medlemstal*|interesse*|udgift*|pris*|ventelist*|antal* .. eksploderet|eksploderer|eksploderede
  bombe under
  sprænge|sprænger|sprængt budget*|rammerne|loftet|kapacitet*|salen|grænser
  hænge|hænger|hængt .. mig|sig i|op|på|fast|detaljer|småting
  hænge|hænger|hængt .. plakat*|billeder|flag*|balloner|opslag*|nøgle*|jakker|skilte*|pynt*
  springe|springer|sprunget|hoppe|hopper|hoppet .. møde*|bestyrelse*|frist*|hoppeborg*|trampolin*|vognen|ring*|posten|kontingent*|træning*|køen|længdespring*|højdespring*|faldskærm*|galla*|over|til|fra|tårn*|vippe*|svømmehal*
  springe|springer|hoppe ud|i .. tårnspring*|vippen|svømmehal*|bassinet|vandet .. sommer*|træning*|udspring*|tilladt
  springe|springer|sprang|sprunget ud som|i
  sprunget rør|vandrør|sikring|pære|punkteret|læk
  brænder|brændt|brænde for|på|sammen|inde|nallerne|fingrene|varm|igennem
  =brænder .. =for .. at|sagen|foreningen|lokalområdet|frivillig*|børn*|ældre|musik*|idræt*|natur*|det|området|fællesskab*
  brænder .. på med|for|hos
  brænder|brændt|brænde .. cd|dvd|ler|keramik|kaffe|glas
  bål|bålet|bålplads*|bålfad*|lejrbål*|sankthansbål*|midsommerbål* ... tændt|tænde|tændes|brænde|afbrænde|brændes
  ild|gang|kul i|under|på bålet|pejsen|brændeovnen|grillen|kedlerne|ovnen|fyret|bålfad*|bålstedet
  tænde|tændes|tændt|tænder .. bål|grill|lys|brændeovn|pejs|stearinlys|fakler|ild
  går|gå|gennem gennem|ild ild|og vand
  puljen|listen|mappen|kontoen|budgettet|turneringen|holdet|spam*|vasken .. røg
  røg .. puljen|vasken|turneringen|listen|kontoen|spam*|mappen|budgettet|bestyrelsen|sæsonen|holdet|skraldespanden
  <i>|vi|ansøgningen|mailen|nøglen|holdet|formanden|pengene|vasen|mobilen|strømmen|sikringen|computeren|nettet|lyset|navne|medlemsnavne|oplysninger|kvitteringen|glasset|tallerkenen røg
  røgmaskine*|røgfri*|rygestop*|rygning*|røgelse*|røgvarer|cigaretrøg*|tobaksrøg*
  <<  brændeovn*|rygere|cigaret*|grillen|grill|shisha|vandpibe|grillrøg ... røg|røgen|os|lugter|generer  >>
  <<  røg|røgen ... brændeovn*|rygere|cigaret*|grill|grillen|shisha|vandpibe|generer  >>
  gasflaske*|gasgrill*|gasfyr*|gasregning*|gaskomfur*|gasblus*
  gas|gassen til|på grill*|komfur*|blus*|køkken*|campingvogn*|helium*|ballon*
  fuld gas|knald|fart|skrue|hus|sal|tid|tillid|belægning|program|honnør|valuta|gang
  fulde|fuld navn|beløb|pris|programmet|tekst|dækning|adresse
  lyset|lampen|lamper|lyskæde*|projektør* .. brænder
  det brænder .. hele natten|dagen|døgnet
  låst .. vi skal|kan|står|venter
  vi|børn|børnene|holdet|spillerne|medlemmer venter .. ude|udenfor
  for|af hvad|oplysninger|data .. gemmer
  af sig selv
  noise|music|heat|price*|rent .. killing|kills
  hunden|hunde|hund .. bider|bidt .. må|skal|snor|mundkurv|klubhus*
  smager|lugter .. klor
  # hurt that is none
  akut|akutte .. problem*|behov|mangel|økonomi*|pengemangel|udfordring*|afløser|vikar|aflysning
  falder|faldt|faldet i|på søvn|hak|øjnene|ro|plads|hånden|slag|tide|snak
  arrangement*|fest*|plan*|turen|koncert*|projekt*|marked*|turnering*|stævne*|idé*|ansøgning*|møde*|foredrag*|sommerfest*|loppemarked*|byfesten|det|alt .. faldet|falder|faldt i vandet
  falder|faldt|faldet .. sammen .. med
  forening*|klub*|fællesskab*|samarbejd*|bestyrelse*|økonomi*|antal*|medlemstal* .. faldet|falder|falde|styrtet|styrter|kollapset|kollapser
  faldet|falder|faldt fra 0|00|000
  hjertet .. bløder
  bløder|bløde penge|medlemmer|økonomisk
  hjerteblod|blod på tanden
  bloddonor*|blodbank*|blodtryk*|blodprøve*|hjerteforening*
  blød|bløde som|smør|kage|måtter|underlag|bund
  ondt i økonomien|ryggen|knæ*|fødderne|hovedet|skulder*|numsen|maven
  ondt i hjertet .. når|over|at|af|for
  luft i|til kalenderen|budgettet|dækkene|bolden|bolde|økonomien|systemet
  trække|trækker|få|får luft|vejret dybt|mellem
  kan ikke få|trække .. vejret|luft|i .. papir*|opgaver|bureaukrati*|arbejde*
  sidder|hænger|gået|kørt|er fast .. i|på .. trafik*|system*|sagsbehandling*|ansøgning*|login*|bureaukrati*|formular*|processen|bookingsystem*|skema*|trin*|side*
  i klemme .. mellem|i|økonomisk|uden|system*|regler*
  uden at komme i klemme
  familie*|mor|mødre|barn|frivillige|borger*|forening* .. i klemme
  konto*|bruger*|adgang*|mitid|skema*|dokument*|system*|hal*|klubhus*|lokale*|depot*|sal*|toilet*|skab*|port*|bom* .. låst|lukket|spærret
  låst ude
  låst .. ude .. af|fra
  låst inde .. i hallen|salen|klubhuset|depotet|klublokalet|omklædningsrummet|skolen|biblioteket
  væk fra træning|skole|skolen|undervisning|møder|mødet|arbejde|holdet|klubben|kontingent
  væk på ferie|efterskole|højskole|lejrskole|udveksling
  barnets|barns|datters|søns|childs jakke|nøgle|taske|cykel|sko|jacket|bag|shoes
  lost my child's|childs|child s|kids .. jacket|bag|shoes|key|coat
  væk fra vores|jeres|listen|hjemmeside|siden
  bold*|nøgle*|taske*|cykel*|udstyr*|pokal*|mobil*|telefon*|papir*|penge|pengene|kode*|brik*|jakke*|sko .. væk|forsvundet|stjålet|mangler
  forsvundet|væk fra listen|systemet|hjemmesiden|kontoen|kalenderen|indbakken|siden|portalen|skabet|depotet
  ild i lejren
  # threats that are none
  truer|true|truet|trussel|trusler .. med|om|på|mod .. at .. gå|stoppe|trække|melde|lukke|aflyse|sagsøge|klage|opsige|forlade|droppe|flytte|bakke|nedlægge|skære|inddrage|smide|ekskludere|politianmelde|sælge|hæve|boykotte
  truer|true|truet|trusler|trussel .. advokat*|inkasso|lukning*|nedlukning*|besparelse*|eksklusion*|politianmeldelse*|retssag*|bøde*|nedskæring*|fyring*|opsigelse*|konkurs*|eksistens*|sagsanlæg*|klage*|regn|skybrud*|uvejr*|nedrivning*
  true|truet|truede|truer dyr*|arter|natur*|fugle|planter|tiltag
  lukningstruet|lukningstruede|udrydningstruet|udrydningstruede|konkurstruet
  kommunen|forvaltningen|besparelser|byrådet|politikerne|budgettet|regnen|uvejret|lukningen truer
  følger|følge|fulgt .. instagram|facebook|sociale|nyhedsbrev*|insta|tiktok|linkedin|hjemmeside*
  bange for at .. stå|tale|tage|spørge|gå .. op|foran|frem|ordet|generalforsamling*|møde*|eksamen|scenen|kursus
  bange for at|hvad .. mister|ikke|glemmer|dumper|koster|ensom*|plads*|frist*|tilskud*
  # goodbye that is none
  farvel|afsked og tak
  farvel|afsked .. reception*|fest*|formand*|træner*|leder*|kasserer*|kollega*|medarbejder*|pension*|vores|lokale*|hallen|klubhus*|sæson*|sommeren|foreningen|klubben|rod*|papir*|bøvl*|medlem*
  farvelreception*|afskedsreception*|afskedsfest*|afskedsgave*|afskedskoncert*|afskedsmiddag*|afskedskage*
  brev|brevet|breve til|fra kommunen|politikerne|borgmesteren|medlemmerne|medlemmer|forvaltningen|politiet|jer|ejendomme|skat|banken|avisen|redaktionen|naboerne|forældrene
  hjælpe|hjælper|hjælp .. skrive|skriver .. brev|breve
  <<  sidste gang vi|holdet|I  >>
  gået|går|gik ild .. i debat*|diskussion*|snakken|sagen|tastaturet
  løst krudt
  ved at gå i|ned|til stykker|hundene|med|flaget|opløsning|papir*
  igennem systemet|portalen|posten
  # voices that ask for other help
  vi råber|skriger
  råber|skriger|råbe|skrige .. op|vagt|efter frivillige|medlemmer
  reagerer|svarer ikke .. mail*|besked*|henvendelse*|opkald*|brev*|spørgsmål*
  min|det|sidste sidste|er|min dag|aften|aften|dag .. som træner|formand|kasserer|frivillig|leder|medlem|instruktør
  # being tired of something
  kan|orker|gider|magter ikke|ik mere|længere som|være|stå|tage|passe|påtage|sidde|lave|have|se|finde|få|bruge|overskue|klare|betale|køre|booke|logge|tilmelde|nå|deltage|hjælpe|gå|huske|løfte|selv
  kan|orker|gider|magter ikke|ik flere|mere bureaukrati*|papir*|møder|regler|bøvl*|reklame*|mails|kaffe|kage|ansøgninger|skema*
  system*|siden|hjemmesiden|computeren|nøglen|døren|toilettet|cyklen|bilen|printeren|højttaler* .. kan ikke mere
  giver ingen|ikke mening at|for|som|med
  ingen mening at|i .. betale|søge|skulle|skrive|flere|booke|holde|have|lave
  giver|give op .. hjemmesiden|ansøgningen|login|mitid|system*|logge
  har en plan|planen for|om .. arrangement*|sæson*|byfest*|lokale*|turnering*|foreningen|klubben|projekt*|festival*
  tak for alt .. jeres|hjælpen|arbejdet
  sidste frist|ansøgningsfrist|chance|tilmelding|træning|sæson
  ro|fred .. på|i|med|til|naboer*|at
  tage|tager .. børn .. fra
  anden side af hegnet
  klar på kanten
  # English
  dying|die|dead|died to join|know|see|try|help|get|play|sing|meet|hear
  dying|die|died of|from|for laughter|boredom|laughing|embarrassment|curiosity|a
  die laughing
  dead end|battery|batteries|tired|serious|wood|weight|easy|mouse|bird|link|phone|line
  heating|phone|battery|line|link|website|club|town|village|computer .. dead|dying
  deadline|paperwork|forms|bureaucracy|heat|waiting|stairs|queue|form|website|back|feet|suspense|workload|mosquitoes|rules|it|this .. killing|kills|kill me|us
  kill|killing time|two
  kill two birds
  shoot|shooting (me|us) .. email|mail|message|text|film|video|photos|hoops|goal|club|competition|gallery|range|question*|idea
  shoot an|me|us .. email|mail|message|line|text
  shooting club|range|sports|competition|hoops|licence|license
  photo|film|video shoot
  drowning in|under .. paperwork|emails|email|forms|work|applications|tasks|requests|bureaucracy|receipts|mail|admin|debt|papers|documents
  hit|beat|hits|beats .. target|deadline|road|goal|wall|record|rush|button|ball|drum*|note|nerve|jackpot|gym|price*|team|rivals
  beat|beats them|us|him|me at|in|by|last
  team|we|were|choir|band|striker .. on fire
  on fire this|today .. season|week|year
  fire safety|drill|drills|extinguisher*|exit|exits|escape|alarms|inspection|regulation*|permit|pit|code|rules|approval|authority|authorities|plan|doors|hazard|insurance|wood|works|station|place|blanket|marshal|training|course|certificate|limit
  fireworks|firewood|fireplace|campfire|bonfire*
  burn|burned|burnt|burning out|bridges|midnight|calories|question|desire
  burned|burnt by
  explode|exploded|exploding .. membership|numbers|costs|popularity|prices|demand
  smoke free|break|machine|detector*
  fight for|over|about|against .. our|hall|rooms|cuts|funding|isolation|loneliness
  end it|membership .. early|season|membership
  locked out
  stuck|trapped|lost in .. system|loop|bureaucracy|queue|form|menu|traffic
  goodbye|farewell party|reception|gift|dinner|lunch|concert|coffee|present|card|speech
  goodbye to our|the .. coach|trainer|chair|chairman|treasurer|leader|teacher|season|colleague|members
  missing .. form|document*|key|keys|page|attachment|link|information|email|payment|grant|reply|signature|file|number|receipt
  is|are dying .. hospice|somebody|with|sit|home|alone|cancer
  collapsed financially|economically|completely
  # German
  tot lachen|gelacht|totlachen
  umbringt|umbringen|bringt .. frist|papierkram|bürokratie|formular*|hitze|warterei|warten|stress
  frist|papierkram|bürokratie|formular*|hitze|warterei|warten|stress|treppe*|das .. bringt .. mich|uns .. um
  bringt|bring mich|uns um .. schlaf|verstand|nerven
  ertrinke|ertrinken|ertrinkt in|im .. papier*|arbeit|formularen|mails|anträgen|bürokratie|papierkram
  brennt .. unter|auf .. nägeln|seele|zunge
  brennen|brennt|brenne .. für
  feuer und flamme
  freiwillige|jugend feuerwehr
  feuerwehrfest*|feuerwehrverein*|jugendfeuerwehr*|feuerlöscher*|brandschutz*|lagerfeuer*|feuerwerk*|feuerschale*|osterfeuer*|feuerstelle*
  fest|konzert|ausflug|veranstaltung|treffen|turnier|feier|sommerfest|grillabend|es .. ins wasser gefallen|fällt
  schlagen|schlägt|schlage .. vor
  schlägt .. wurzeln|wellen
  schießen|schieße .. tor|fotos|sportschießen
  schützenverein*|schießstand*|schießsport*
`;

/**
 * Talk about danger: what if, plans, rules, teaching, other people in general. Takes back what it covers, but not what
 * somebody says of himself outright, and nothing in a sentence that says it is happening now.
 */
export const talk: PhraseList = `
  hvis|såfremt|ifald  >>
  tilfælde af  >>
  når en|nogen|et|man|der|børn|medlemmer|frivillige|folk|ældre  >>
  hvad gør|skal vi|man|foreningen|frivillige (gøre) hvis|når|ved  >>
  hvad|hvordan skal|gør|bør vi|man|en .. hvis|når|ved  >>
  hvem|hvad|hvordan .. ansvar*|hæfter|dækker|forsikr*|betaler|dækket|erstatning*  >>
  <<  ansvar|ansvaret|hæfter|dækker|dækket|forsikring*|forsikret|betaler|erstatning*|anmelde|anmeldes|skadesanmeldelse*|arbejdsskade*
  <<  siger regler*|reglerne|kravene|loven  >>
  ^ må man|vi|børn|jeg|en|der|det|frivillige|ledere|trænere|foreningen|unge  >>
  ^ hvor gammel|gammelt|mange|meget  >>
  ^ skal|bør|kan vi|man|der|foreningen|en|alle|frivillige|trænere|ledere|børn|min|et  >>
  ^ er|bliver vi|foreningen|det|en|frivillige|jeg|børn .. dækket|forsikret|lovligt|tilladt|påbudt|krav|farligt|okay|ok|muligt  >>
  # teaching, art, prevention, groups, posts
  kursus|kurser|oplæg|foredrag|undervisning|undervise|temaaften|temamøde|temadag|workshop|debat|debataften|film|filmen|dokumentar|bog|bogen|roman|teaterstykke|stykket|forestilling|forestillingen|udstilling|podcast|øvelse|øve|instruktion|beredskabsplan|politik|retningslinjer|pjece|plakat|kampagne|projekt|indsats|forskning|artikel|rollespil|krimi|mordgåde i|om|for|mod|imod|til|med|af|omkring|hvor|ved|på  >>
  gruppe|grupper|netværk|forening|foreningen|støttegruppe|selvhjælpsgruppe|sorggruppe|samtalegruppe|pårørendegruppe|mødested|værested|tilbud|aktiviteter|hold|café|cafe|rådgivning|støtte|fællesskab|krisecenter|herberg|natcafé|telefonrådgivning for|til|mod|med|af|omkring|efter  >>
  handler om  >>
  <<  forebyggelse*|forebygge|forebyggende|selvmordsforebyggelse*|bekæmpe|bekæmpelse*|mindestund*|mindehøjtidelighed*|mindeaften*  >>
  frivillig|frivillige|praktik|arbejde|job|vagter i|på|hos|ved|til|for|som .. krisecenter*|livslinien|red|børnetelefonen|kvindekrisecenter*|brandvæsen*|falck|hjerteforening*|offerrådgivning*|krise*|herberg*|vågetjeneste*|beredskab*|samaritter*|kystredning*  >>
  for|til|med|hos|blandt|om|hjælpe|støtte|møde|samle|af folk|mennesker|unge|voksne|kvinder|mænd|børn|borgere|personer|dem|familier|pårørende|efterladte|patienter|ældre|medlemmer|ofre|mødre|veteraner|flygtninge der|som|med|efter|til|ramt|udsat  >>
  for|til|med|blandt|støtte|støttegruppe voldsramte|voldsudsatte|selvmordstruede|selvmordstruet|ofre|efterladte|pårørende|hjertepatienter|overlevende  >>
  førstehjælp*|livredderprøve*|samaritter*  >>
  <<  førstehjælpskursus|førstehjælpskurser|samaritter*
  søge|søger|ansøge|ansøgning|tilskud|midler|penge|bevilling|tilladelse|godkendelse til|om  >>
  <<  tilladelse|godkendelse|tilladt|lovligt|krav|krævet
  haft|har|efter|fik|fået .. blodprop|hjerneblødning|hjertestop|hjerteanfald .. og|i|men|siden|hjernen .. vil|er|gerne|siden|udskrevet|genoptræn*|motion|træne|bange|synge|hold|dag
  udskrives|udskrevet|genoptræn* .. efter .. blodprop|hjerneblødning|hjertestop
  sin|min|hans|hendes|en blodprop|hjerneblødning .. i vennekredsen|familien|fjor
  må ikke køre
  efter et|en hjertestop|blodprop|brand|ulykke
  har det svært .. ved
  hænger|sidder|ligger|opsætte|opsat|købe|indkøbe|vedligeholde|sætte|bygget|donere .. hjertestarter*|brandslukker*
  hjertestarter* .. hænger|hallen|op|kursus|service|batteri|væggen|i|og
  for .. længe
  faldet .. brækket .. hoften|armen|benet|håndleddet .. har|skal|mangler|brug .. besøgsven*|hjælp|følge*|ledsage*
  skriger|råber .. naboen klager|klager
  # said not to be so
  <not> .. i fare|livsfare
  <not> .. er i fare
  er <not> .. selvmordstruet|voldelig|fare|alvorligt|farligt|akut
  <not> .. vil .. gøre noget|skade .. ved|på sig|mig selv
  <not> .. selvmordstanker|selvmordstruet
  slår|slå vistnok <not>
  slår <not>
  ingen .. kom|kommet|er til skade  >>
  uden|ingen personskade|personskader
  falsk alarm
  alt .. er .. godt|okay|ok .. igen|nu
  har det|er godt|fint|bedre|rask|hjemme .. nu|igen
  # English
  if|whether  >>
  in case of  >>
  what .. do .. if|when|in  >>
  <<  responsible|liable|covers|pays|insured|insurance|liability|compensation
  course|courses|lecture|talk|training|workshop|film|movie|book|play|exhibition|policy|guidelines|prevention|group|groups|support|awareness|campaign|rules|volunteer|volunteering|hotline|helpline|shelter|fundraiser|charity|drill|class on|about|for|in|against|at|of|with|to  >>
  <<  prevention|awareness  >>
  how do i|we|you report  >>
  people|women|men|children|kids|those|survivors|victims|families|youth|teenagers who|that|with|of|affected|exposed|experiencing  >>
  ^ can|do|may|should|is|are we|i|you|kids|children|there|it .. have|hold|allowed|need|get|leave|bring|insured|covered|use  >>
  # German
  wenn|falls|sofern  >>
  was tun|machen .. wenn|bei  >>
  <<  versicherung|versichert|haftet|haftung|zahlt|bezahlt
  kurs|vortrag|schulung|workshop|film|buch|theater|gruppe|prävention|selbsthilfegruppe|ausstellung|regeln|übung|verein für|über|zu|zum|gegen|von|bei|in|mit  >>
  <<  prävention*  >>
  menschen|frauen|kinder|jugendliche|leute|personen|betroffene|angehörige|hinterbliebene die|mit|der|von|nach  >>
`;

/** It is over. Takes back everything in the sentence but what is said of one's own life. */
export const past: PhraseList = `
  <<  sidste|forrige år|uge|måned|sommer|vinter|efterår|forår|jul|påske|weekend|sæson|lørdag|søndag|fredag|torsdag|onsdag|tirsdag|mandag  >>
  <<  for .. år|måneder|uger|måned|uge|dage siden  >>
  <<  for længe siden  >>
  <<  for noget tid siden  >>
  <<  i 0000|fjor|foråret|efteråret|sommers|vinters|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december  >>
  <<  i =går|igår|forgårs|lørdags|søndags|fredags|torsdags|onsdags|tirsdags|mandags|weekenden  >>
  <<  igår|forleden|dengang|engang|førhen  >>
  <<  da jeg|han|hun|vi var .. barn|ung|lille|yngre|børn  >>
  <<  under krigen|besættelsen  >>
  <<  har|havde|er haft|overlevet|overstået
  <<  gik det godt|fint
  <<  fik|fået|haft .. sidste måned|uge|år .. men|og|har  >>
  <<  ude af fare
  <<  prøvet|forsøgt .. at .. tage mit|sit|eget .. år|måneder siden  >>
  <<  for 0|00|to|tre|fire|fem|ti|tyve|mange|nogle|flere|et par år siden .. vil|nu .. hjælpe|mentor|frivillig|foredrag|gruppe  >>
  mistede|mistet .. mand|kone|søn|datter|far|mor|bror|ven|søster|barn .. til|i|ved|efter|for|på  >>
  <<  last|previous year|month|week|summer|winter|spring|autumn|season|christmas|saturday|sunday|friday|monday|tuesday|wednesday|thursday  >>
  <<  years|months|weeks|days|year|month|week ago  >>
  <<  in 0000|january|february|march|april|june|july|august|september|october|november|december  >>
  <<  yesterday|once  >>
  <<  when i was .. child|young|kid|little|younger  >>
  <<  letztes|letzten|letzte|vergangenes|letzter jahr|monat|woche|sommer|winter|samstag|wochenende  >>
  <<  vor .. jahren|jahr|monaten|wochen|tagen  >>
  <<  im|in 0000|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember  >>
  <<  gestern|früher|damals  >>
`;

/** It is happening now: a sentence with this is neither mere talk nor over. */
export const happening: PhraseList = `
  lige nu
  i dette øjeblik|sekund|minut
  i øjeblikket
  nu $
  ^ nu
  for 0|00|få|et|to|tre|fem|ti|tyve|par|nogle minutter|minut|timer|time siden
  siden i morges|formiddags|nat|aftes
  right now
  just now
  this minute|moment|second
  minutes|hours ago
  gerade|jetzt
  diesem moment|augenblick
`;
