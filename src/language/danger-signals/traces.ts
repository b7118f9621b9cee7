import type { PhraseList } from "../phrase-notation.ts";
import type { DangerKind } from "./signals.ts";

/** One thing that danger is often made of. None says anything alone: together they do. */
export type Trace = { readonly kind: DangerKind | "any"; readonly phrases: PhraseList };

export const traces: Readonly<Record<string, Trace>> = {
  now: {
    kind: "any",
    phrases: `
      lige nu
      lige (blevet) <event>
      er|har|blev|er lige
      dette øjeblik
      netop nu
      nu $
      ^ nu
      og nu
      for 0|00|få|et|to|tre|fem|ti|tyve|par|nogle minutter|minut|timer|time siden
      om 0|00|få|ti|fem minutter
      right now
      just <event-en>
      gerade|jetzt|sofort
    `,
  },
  tonight: {
    kind: "any",
    phrases: `
      i nat|aften
      hele natten
      om natten
      tonight|tonite
      heute nacht|abend
      siden i nat|morges|aftes
      last night
    `,
  },
  haste: {
    kind: "any",
    phrases: `
      red|redde ham|hende|mig|os|dem
      hvad hedder nummeret
      hvem redder|hjælper
      nogen der kan komme|hjælpe
      please come|hurry|help|send|fast
      komm|kommt schnell|bitte
      skynd|skynder jer|dig|dem|nu
      kom nu|hurtigt|hurtig
      kom (nu) hurtigt|hurtit
      nogen må komme
      kan nogen komme
      hvem kommer|kan komme
      send nogen|hjælp|politi|ambulance|hurtigt
      send|ring|ringe|tilkald .. politi|politiet|ambulance|falck
      brug for politiet|politi|ambulance
      hurry|quickly|please come
      send police|help|someone|ambulance
      please send
      schnell|beeilen|bitte kommen
    `,
  },
  help: {
    kind: "any",
    phrases: `
      hjælp mig|os|hende|ham|nu
      ^ hjælp
      hjælp $
      hjælp hjælp
      hvad gør|skal jeg|vi|man (gøre) $
      hvad gør|skal jeg|vi|man nu
      hvem skal|ringer|kan jeg|vi .. ringe|til|kalde
      råber|skriger .. hjælp
      help me|us|her|him|please
      ^ help
      what should|do|can we|i do
      hilfe
      helft|helfen .. mir|uns|sie
    `,
  },
  event: {
    kind: "accident",
    phrases: `
      angreb|angrebet|angriber|sket|hændt|omringet|forulykket|kvæstede|såret|sårede|revnet|brast|sprunget|hældt|skubbet|trampet|begravet|spiddet|ætset|gledet|landet|trillet|tabt|vendt|fanget|klemt|omkuld|dejset|segnet|stoppet|stoppede|blæst|revet|trimlet|tumlet
      accident|crash|wounded|smashed|knocked|went|went under|sank|sinking|burst|attacked
      unfall|verletzte|gekippt|umgefallen|zusammengestoßen|abgestürzt|eingeschlossen|umgestürzt|explodiert
      <event>
      <event-en>
      <event-de>
      gået i gulvet|jorden
      ramt af|hovedet
      stødt sammen
      kørt galt|ned|ind
      faldt|faldet|styrtet|falder ned|ud|i|om|ad|af|sammen
      kommet til skade
    `,
  },
  body: {
    kind: "accident",
    phrases: `
      ansigt|kind|kinden|pande|panden|tinding|tindingen|baghovedet|knæ|fod|foden|fødder|skulder|næse|næsen|tand|hud|huden|kroppen|blodtryk|negle|ribben|ribbenene|øret|ører|håndled|håndleddet|hænder|hænderne|åre|årerne|tungen|svælget|mavesmerter|stemme|blodet|brystkassen
      skin|skull|wrist|wrists|back|ear|knee|ribs|body
      haut|ohr|nase|handgelenk|körper|lippe
      hoved|hovedet|ansigt|ansigtet|mund|munden|hals|halsen|bryst|brystet|arm|armen|arme|ben|benet|benene|lår|låret|ryg|ryggen|nakke|nakken|mave|maven|hjerte|hjertet|læber|læberne|øjne|øjnene|øjet|tunge|tungen|hånd|finger|fingeren|puls|vejret|luft|luften|åndedræt|vejrtrækning|pulsåren
      head|face|mouth|throat|chest|arm|leg|legs|neck|belly|stomach|heart|lips|eyes|tongue|finger|pulse|breath|breathing|breathe|air
      kopf|gesicht|mund|hals|brust|arm|bein|beine|rücken|bauch|herz|lippen|augen|atem|atmet|atmen|luft
    `,
  },
  blood: {
    kind: "accident",
    phrases: `
      blod|blodet|blodig|blodpøl|=bløder|blødende|bløde|blødt|sprøjter
      blood|bleeding|bleeds|bloody
      blut|blutet|blutend
    `,
  },
  state: {
    kind: "accident",
    phrases: `
      vågen|vågn|uklar|forvirret|fortumlet|groggy|udmattet|stiv|stift|stirrer|rallende|raller|klynker|jamrer|skælver|feber|udslæt|dehydreret|forfrossen|beruset|skreg|grådkvalt|chok|chokeret|væk|svag|afkræftet|gul|gult|gusten|mat|sovende|hæs|hvæser|hvæsende|spasmer|rystende|vridende
      weak|confused|shivering|screaming|asleep|fever|crooked|stiff|burnt|hardly|barely|foaming|gasping|wheezing
      schwach|verwirrt|zittern|fieber|schwitzt|blutend|steif|kaum
      bevidstløs|bevistløs|livløs|besvimet|besvimede|besvime|bevidst|bevidstheden|omtåget|sløv|slap|slapt|slappe|bleg|ligbleg|grå|=gråt|=blå|=blåt|lilla|mørkerød|kridhvid|iskold|kold|kolde|svimmel|utilpas|utilpasse|dårlig|kvalme|koldsved|koldsveder|sveder|ryster|dirrer|lammet|lam|følelsesløs|følelsesløst|skæv|skævt|hænger|kramper|anfald|anfaldet|fråde|hæver|hævet|svulmer|forbrændt|brandsår|åndenød|gisper|hoster|kaster|bræk|brækker|opkast|stille|vrøvler|snøvler|underligt|mærkeligt|sort|døende
      unconscious|unresponsive|limp|pale|blue|grey|gray|cold|dizzy|sweating|shaking|numb|drooping|drooped|seizure|vomiting|swollen|swelling|faint|fainted|choking|convulsing|slurred|hangs|lifeless
      bewusstlos|ohnmächtig|blass|blau|grau|schlaff|kalt|schwindlig|zittert|taub|krampf|krämpfe|geschwollen|leblos|komisch
    `,
  },
  illness: {
    kind: "accident",
    phrases: `
      astma|epipen|hjerte|puls|blodtryk|meningitis|nakkestiv|sepsis|madforgiftning|hugorm|slange|stik|svampe|kuldechok|hedeslag|solstik|nyrer|insulinchok|feberkramper|abstinenser|stoffer|ghb|heroin|fødselsveer|vandet gået|aborterer|abort|føde|fødslen|født
      hjertestop|hjerteanfald|blodprop|blodpop|hjerneblødning|slagtilfælde|hjertestarter|hjertestarteren|hjertemassage|førstehjælp|diabetes|sukkersyge|insulin|allergi|allergisk|hveps|bi|jordnød*|nødder|epilepsi|epileptisk|overdosis|forgiftet|forgiftning|giftig|giftigt|ætsende|stød|lyn|lynet|gravid|veer|føder|fødsel|brystsmerter|smerter
      stroke|seizure|allergic|diabetic|diabetes|overdose|poison|poisoned|pregnant|labour|contractions|asthma|ambulance|heart attack|pain|pains
      schlaganfall|herzinfarkt|allergisch|überdosis|vergiftet|schwanger|wehen|schmerzen
    `,
  },
  unable: {
    kind: "accident",
    phrases: `
      tør|kan|magter|orker ikke|ik
      uden at
      stoppe|stopper ikke
      ingen puls|vejrtrækning|luft|livstegn
      hardly|barely breathe|speak|move|talk
      hasnt|has not come|moved|woken
      kann|komme|kriege nicht|keine|kaum
      kan|kunne <not> .. tale|sige|synke|stå|rejse|gå|bevæge|se|mærke|svare|op|ud|ned|væk|trække|få|løfte|huske|drikke|holde|flytte|slippe
      vil <not> .. vågne|drikke|trække|svare
      siger <not> (en) lyd|noget
      ikke en lyd
      næsten|pludselig <not>
      pludselig .. <not>
      <not> .. få liv|kontakt
      reagerer|svarer|vågner|bevæger|åbner|rører .. <not>
      <not> .. reagerer|svarer|vågner|bevæger|vejret|luft
      <not> .. kommet|kommer op|hjem|ud|ned
      cant|can|couldnt|t|not .. speak|talk|move|breathe|stand|walk|swallow|wake|see|feel|get|find|respond|responding|breathing|moving
      kann|kommt|bekommt nicht|keine .. sprechen|bewegen|atmen|aufstehen|luft|raus|aufwachen|gehen
      reagiert|antwortet|atmet nicht
    `,
  },
  floor: {
    kind: "accident",
    phrases: `
      ligger|lå|liggende|ligge .. på|i|under|foran .. gulvet|jorden|vejen|gaden|fortovet|trappen|gangen|sneen|asfalten|isen|grøften|entreen|badeværelset|køkkenet|banen|græsset|cykelstien|bunden|vandet|sengen
      ligger .. der|der .. nogen|en|en
      i gulvet|jorden
      på gulvet|jorden|asfalten|fortovet
      ligger .. under
      lying|lies|laying .. on|in|under
      on the floor|ground
      liegt .. auf|am|im|unter
    `,
  },
  risky: {
    kind: "accident",
    phrases: `
      molen|molo|kajen|badebroen|broens|strømmen|bølgerne|slusen|mosen|dammen|flåden|luftmadras|båden|kajak|kajakken|fjorden|klinten|skrænten|sporet|perronen|bahnsteig|jernbanen|tribunen|masten|højspænding|højspændingsmasten|kælderen|kælder|skoven|grøften|garagen|garage|stormen|motorvej|ringvejen|hegnet|loftet|brønd|brønden|stilladset|kanten|afgrund|rælingen|rattet|vejkanten
      pond|sea|forest|woods|basement|garage|platform|motorway|bathtub|parking lot|cliff
      wald|keller|garage|autobahn|bahn|klippe|treppenhaus
      isen|vejen|landevejen|motorvejen|skinnerne|togskinnerne|=åen|=søen|havnen|vandet|fjorden|havet|kanalen|brønden|svømmebassinet|bassinet|broen|taget|altanen|vindueskarmen|vinduet|trappen|stigen|kældertrappen|stilladset|sal|fortovet|rundkørslen|kulden|mørket|mørke|tag|tage
      ice|road|highway|tracks|lake|river|harbour|water|roof|bridge|balcony|window|ledge|cold|dark|stairs|ladder
      eis|straße|gleise|gleisen|see|fluss|hafen|wasser|dach|brücke|balkon|fenster|treppe
    `,
  },
  child: {
    kind: "child",
    phrases: `
      pige|dreng|elev|plejesøn|plejebarn|nevø|niece|barnepige|dagplejemor|sfo|børnehave|skole|klasse|kusine|fætter
      boy|girl|teen|son|daughter|nephew|scout
      schüler|schülerin|kleine
      <child>
      <child-en>
      <child-de>
      årig|årige|0-årig|0-årige
      lillesøster|lillebror|nyfødte|unger
    `,
  },
  small: {
    kind: "child",
    phrases: `
      baby|babyen|spædbarn|spædbarnet|nyfødt|nyfødte|lille|små|toårig|treårig|fireårig
      på 0|to|tre|fire|fem|seks $
      på 0|to|tre|fire|fem|seks år
      er 0|otte|ni|ti|elleve år
      er =6|=7|=8|=9|=10|=11|=12 $
      er =6|=7|=8|=9|=10|=11|=12 og
      baby|toddler|infant|small
      baby|säugling|kleinkind|kleines
    `,
  },
  alone: {
    kind: "child",
    phrases: `
      låst|lukket ude|inde
      glemt|forladt|overladt
      nobody|no adults|by himself|herself
      niemand
      alene|alen
      ingen voksne|forældre|andre
      uden voksne|opsyn
      efterladt|forladt|ladt|ladet
      alone|unattended
      allein|alleine
    `,
  },
  crying: {
    kind: "child",
    phrases: `
      græder|grædende|hulker|hyler|græd|grædt|klynker|tuder
      crying|cries|sobbing
      weint|weinend
    `,
  },
  missing: {
    kind: "child",
    phrases: `
      stukket|smuttet|stukket af
      gået|kørt ud|hjemmefra|mod|væk
      sidst set|besked
      fat på
      kommet hjem
      hasnt|hasn come|called
      nicht gekommen|zurück
      væk|forsvundet|forsvandt|mangler|bortført|kidnappet|savnet|løbet|stukket
      leder|ledt (efter|i)
      ikke finde|fundet
      <not> .. kommet hjem
      har nogen set
      slukket
      tager|svarer <not> .. telefonen
      <not> .. tager telefonen
      <not> svarer
      missing|disappeared|gone|lost
      pick|picking|answer|answering up
      verschwunden|vermisst|weg
    `,
  },
  lured: {
    kind: "child",
    phrases: `
      fremmed|fremmede|ukendt
      snapchat|snap|discord|tiktok
      mødt på|over nettet|snapchat|internettet
      ind i .. bil|bilen|varevogn|varevognen
      i en bil|varevogn
      lokke|lokker|lokket|lokkede
      stranger|van|online
      fremder|fremde
    `,
  },
  aggression: {
    kind: "violence",
    phrases: `
      slået|slå|slog løs|ned|mig|hende|ham|til
      vold|magt|voldsom|voldsomt|rasende|vred|raser|løs|hævn|hader|overmandet|fastholdt|fastholder|bundet|holdt|holder|hiver|hev|river|rev|flået|bider|bed|spytter|kradser|trækker|slæber|slæbt|omringet|hundser|bandet|bander|true|skælder
      mod min vilje
      rasende
      stab|stabbing|punch|punched|pushed|dragged|drags|dragging|slapped|smashing|smashed|angry|furious|beats|force
      tritt|getreten|schießt|geschossen|erschossen|gestoßen|zwingt|gezwungen|wütend
      slår|slog|slået|slås|tæver|tævet|tæsk|banker|banket|sparker|sparket|kvælertag|kvæler|kvæle|voldtog|voldtaget|voldtager|overfaldet|overfalder|mishandler|jagter|jager|forfølger|tvunget|tvinger|truer|truet|trusler|smadrer|smadret|raserer|vold|voldelig|slagsmål|slåskamp|amok|angriber|skubbet|overgreb|gidsel|stukket|skudt|skyder|skud|råber|tæsker|pisker|rusker|rystede
      hits|hit|hitting|beats|beating|beaten|kicked|kicking|strangled|strangling|raped|attacked|attacking|threatens|threatening|threatened|forced|forcing|violent|violence|assaulted|stabbed|shot|chasing
      schlägt|geschlagen|verprügelt|gewürgt|würgt|bedroht|droht|vergewaltigt|angegriffen|gewalt|verfolgt
    `,
  },
  attacker: {
    kind: "violence",
    phrases: `
      min|mine|hendes|hans|vores mand|kæreste|eks|=far|stedfar|bror|=søn|onkel|eksmand|ekskæreste|svigerfar|svigersøn|kærestes|chef|nabo
      naboen|overboen|manden|stedfaren|faren|mændene|eksen
      en mand|fyr|gruppe|flok
      to|nogle|flere mænd|fyre
      my husband|boyfriend|ex|dad|father|stepdad|stepfather|brother|neighbour|neighbor
      a man|guy
      mein mann|freund|exmann|vater|nachbar|stiefvater|ex
      ein mann
    `,
  },
  scream: {
    kind: "violence",
    phrases: `
      skriger|skrig|skrige|skreg|hyler|tumult|brag|bragede
      hører|høre|kan høre .. gennem|igennem|dem|hende|ham|skrig
      kan høre
      hørte .. skud|skrig|brag
      screaming|screams|scream|yelling
      schreit|schreie
    `,
  },
  weapon: {
    kind: "violence",
    phrases: `
      maskingevær|riffel|skydevåben|saks|skruetrækker|hammer|jernstænger|stang|stanglakrids|bombe|håndgranat|syre|stok|bøjle|sværd|peberspray
      rope|bomb|acid|hammer|scissors
      strick|seil|hammer|bombe
      kniv|kniven|knive|pistol|pistolen|våben|økse|øksen|gevær|haglgevær|haglgeværet|jagtgevær|køller|kølle|jernrør|bat|machete|maske|lighter|benzin|molotov*|bælte|bæltet|flaske
      knife|gun|weapon|axe|bat|pistol|rifle
      messer|pistole|waffe|axt|gewehr
    `,
  },
  locked: {
    kind: "violence",
    phrases: `
      gemt|gemme|gemmer|barrikaderet|spærrer|holdt|holder|tilbageholdt|omringet|bundet
      må ikke|ik gå|komme|ringe
      lukket|låst|spærret mig|hende|os|ham|døren
      let me|her out|go|leave
      held|kept|keeps
      lässt nicht|raus
      =låst|låste|låser|spærret|indelåst|indespærret|fanget
      må|kan <not> .. gå|komme|slippe ud|fra|væk
      ikke levende|slippe
      taget|smadret .. min|mit|mine telefon|pas|nøgler|mobil
      lader|lade .. <not>
      gemt|gemmer|skjuler|skjult mig|os|sig
      locked|trapped|hiding|wont let|passport
      eingeschlossen|eingesperrt|versteckt
    `,
  },
  door: {
    kind: "violence",
    phrases: `
      uden for|udenfor min|vores|døren|huset|hendes|badeværelset|værelset
      står|sidder|venter|holder udenfor|uden
      døren|hoveddøren|dør
      badeværelset|toilettet|soveværelset|værelset
      outside|door
      tür|badezimmer
    `,
  },
  fear: {
    kind: "violence",
    phrases: `
      bange|frygter|skræmt|hvisker|grædende|græder|ryster|flygter|flygtet|løbet|redde|reddet|fare|farlig
      run|ran away
      hiding|whisper|whispers|safe|unsafe|danger|rescue
      gefahr|flucht|geflohen
      bange|rædselsslagen|skræmt|angst|panik|panisk
      tør <not>
      <not> tør
      kommer efter|hjem|tilbage mig|os|igen
      kommer hjem om|igen
      kommer igen|tilbage
      scared|afraid|terrified
      angst
    `,
  },
  drunk: {
    kind: "violence",
    phrases: `
      fuld|stiv|beruset|påvirket|skæv|plørefuld|fulde|drukket|drukken|vodka|druk|stoffer
      drunk|drinking|high
      betrunken|besoffen
    `,
  },
  killing: {
    kind: "violence",
    phrases: `
      ihjel|dræbe|dræber|dræbt|myrde|myrder|levende|overlever|overleve
      halsen over
      brænder|brænde mig|os|hende|huset inde|af|ned
      kill|killing|kills|murder|burn
      umbringen|umzubringen|töten|um
    `,
  },
  death: {
    kind: "own-life",
    phrases: `
      =dø|=dør|døde|død|døden|dødt|døer
      selvmord|selvmordstanker|selv mord|selvmordstruet|selvmordsforsøg
      livet|liv|live|leve|lever
      die|dead|died|suicide|suicidal
      life|alive|live|living
      sterben|tot|selbstmord|suizid|leben
    `,
  },
  gone: {
    kind: "own-life",
    phrases: `
      opleve|oplever
      smutte|tage afsted|afsked|rejse væk|bort
      ende|ender|afslutte|afslutter|stoppe|stop|forbi|færdig|færdigt
      ikke mere|længere
      endelig|evighed|himlen|graven|begravelse|testamente|seddel|brev|brevet|brevene
      finder mig
      end|ends|ended|ending|leave|note|letter|quit
      nie wieder|aufhören|brief|himmel
      for altid|evigt
      <not> .. her i|til|mere|længere
      er her <not>
      ikke er|være her
      smutter|smutte|forsvinde|forsvinder|vågner|vågne
      sidste gang|besked|aften|nat
      slut|forbi|overstået
      farvel
      fred
      slutter|stoppe|stopper
      nok nu
      nu er det nok
      gå bort|herfra
      væk herfra
      jeg vil væk
      disappear|forever|goodbye|over|letters
      tschüss|schluss|ende|abschied
    `,
  },
  despair: {
    kind: "own-life",
    phrases: `
      opgivet|opgiver|giver op|give op
      tomt|tom|sort|mørkt|smerte|smerten|lider|hader|ondt|ulykkelig|magtesløs|ligeglad|ligegyldigt|ensom|værdiløs|redde|klare|klarer|stoppe
      alle ville|vil|får
      mine børn|forældre|mor
      done|empty|pain|worthless|hopeless|alone|nobody|never|burden|regret
      schmerz|leer|egal|verzeihung|leid|müde
      <not> mere|længere $
      ikke mere|længere
      kan|orker|magter|gider|holder|klare <not> .. mere|længere|mer
      orker|magter|gider
      holder|holde .. ud
      ingen udvej|mening|grund|håb|udveje
      udvej|udveje
      eneste udvej|løsning
      byrde|besvær
      bedre|lettest|nemmest|lettere|nemmere for alle
      uden mig
      skyld
      undskyld
      værd
      lort
      kraft|kræfter
      <not> lyst
      cant|can t .. anymore|this
      anymore
      sorry
      keine kraft
      nicht mehr
      kein|keinen sinn
    `,
  },
  intent: {
    kind: "own-life",
    phrases: `
      jeg|hun|han|ham .. vil|har .. gøre|gør det
      gør <i> det
      gøre det
      besluttet|aftalt|planlagt|bestemt
      det er|bliver i dag|nat|aften|weekenden
      alt er gjort|klar|ordnet
      tæt på at
      overvejer|overvejet
      hoppe|hopper|springe|springer|kaste|kaster|hænge|hænger|skære|skærer|skar|skåret|snitsår|cutter
      køre|kørte galt|ind|direkte
      følge efter
      motoren tændt
      jump|jumping|hang|cut|cutting|decided
      springen|erhängen
      mig selv
      sig selv
      myself|himself|herself
    `,
  },
  means: {
    kind: "own-life",
    phrases: `
      sten|steen i lommerne
      barberblad|kniven|snoren|strikken|strik|løkken|gassen|gas|udstødning|kulilte|motoren|gevær|geværet|pistolen|glassene|pillerne|tabletter|skæret|vodka|sprut|alkohol|mod|overdosis|skabet|taget|altanen|molen|skinnerne
      the rope|gun|rifle|train|tracks|pills|overdose
      messer|strick|zug|gleisen|tabletten|bahnsteig
      <pills>
      <pills-en>
      <pills-de>
      reb|rebet|løkke|barberblad|barberbladet|barberblade|pilleglas|sovepiller|medicin|medicinskabet
      broen|*broen|bro|toget|skinnerne|bropille|tog
      rope|blade|razor|cabinet
      alt|det hele .. slugt|taget|drukket
      slugt|tog|taget .. det hele|alt|alle
      took|taken|swallowed everything|all
    `,
  },
  swallowed: {
    kind: "child",
    phrases: `
      slugt|sluger|spist|drukket|drak|ædt|indtaget|munden
      i munden|halsen
      rørrens|afløbsrens|klorin|terpentin|rengøringsmiddel|opvask*|hjertemedicin|batteri|gift|rottegift|sprit|rens|medicin
      swallowed|drank|ate|bleach|sink|poison
      verschluckt|getrunken
    `,
  },
  fire: {
    kind: "fire",
    phrases: `
      eksploderet|eksplosion|eksploderer|udbrudt|futtet|bragede|antændt|gløder|brændt
      explosion|exploded|burned
      explosion|explodiert|verbrannt
      brand|brænder|brændende|=ild|ilden|flammer|flammerne|antændt|antændte|brudt i|bål|ildløs
      i brand|flammer
      fire|burning|flames
      feuer|brennt|flammen
    `,
  },
  smoke: {
    kind: "fire",
    phrases: `
      gløder|gnister|hvæser|ryger|damp|sod|brændt|lugter|alarm|alarmen|hyler|gasalarm
      alarm|hissing|smell
      geruch|riecht|alarm
      røg|røgen|os|gas|gaslugt|kulilte|stank|benzin
      lugter|stinker .. brændt|gas|røg
      smoke|gas
      rauch|gas
    `,
  },
  crash: {
    kind: "accident",
    phrases: `
      bussen|chaufføren|bilist|motorcyklist|scooter|løbehjul|fly|flyver|drone|skib|færge|jolle|robåd|roer|roere|svømmer|badegæst|dykker|kran|gravko|truck|palle|reol|skab|træ|gren|mast|hegn|port|elevator|rulletrappe|maskine|sav|saven|motorsav|rundsav|flækkemaskine
      bil|bilen|motorcykel|motorcyklen|knallert|lastbil|bus|traktor|cyklist|kran|kranen|stillads|stilladset|scenen|hoppeborg|hoppeborgen|kajak|kajakroer|dykker|båd|båden|tog|toget|maskinen|ledning|elkablet
      car|truck|bus|train|bike|tractor|scaffolding|boat|kayak
      auto|zug|lkw|motorrad|radfahrer|leiter
    `,
  },
  elderly: {
    kind: "accident",
    phrases: `
      demens|dement|demente|gammel|gamle|ældre|mormor|farmor|bedstemor|bedstefar|morfar|farfar|svigerfar|svigermor
      =mor|=far|moren|faren
      nattøj|hjemmesko
      old|grandmother|grandma|grandpa|grandfather|elderly|dementia|mother|father
      oma|opa|großmutter|demenz|mutter|vater
    `,
  },
  report: {
    kind: "own-life",
    phrases: `
      skrevet|skriver|skrev|sendt|sms|sms'er|sms'et|ringede|ringet|besked|opslag|live
      siger|sagt|sagde|skriver at|han|hun
      says|said|texted|wrote|told|message
      sagt|sagt|schreibt|geschrieben|droht
    `,
  },
};
