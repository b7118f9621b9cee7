import type { Signals } from "./signals.ts";

/** A child in danger now: alone where it is dangerous, missing, taken, hurt by those who should look after it. */
export const child: Signals = {
  whole: `
    <child> ... alene|alen .. på|ved|i|ude|udenfor|under|langs|nær .. <risky>
    <child> ... går|står|løber .. ude|nede|oppe på|ved .. isen|=søen|landevejen|motorvejen|skinnerne
    <child> .. går|løber|kravler|cykler|leger|står|sidder|klatrer|hænger|render|tumler .. på|ved|ude|i|ud|langs .. isen|landevejen|motorvejen|motorvej|skinnerne|togskinnerne|jernbanen|kajkanten|vindueskarmen|taget|kørebanen|hovedvejen|vejbanen|altankanten
    <child> .. alene .. på|i|ved .. <risky>
    alene .. <child> .. på|i|ved|ude .. <risky>
    efterladt|forladt|glemt .. <child> .. <risky>
    barn|baby|babyen|barnet|spædbarn .. efterladt|forladt|indelåst
    efterladt|forladt|glemt|indelåst .. <child>
    <child> .. alene hjemme .. græder|år|små|skriger|timer|nat|dage|døgn|måneder|mad
    <child> .. alene .. hele natten|dagen|aftenen|døgnet|weekenden
    <child> .. i .. bil|bilen .. varm|varmen|sol|solen|alene|låst|voksne|grader|sveder|rødt|graeder|græder
    i bil|bilen .. <child>
    <child> .. låst|alene .. i .. bil|bilen
    ingen voksne .. <child> .. alene
    <child> .. ingen voksne|forældre .. i|omkring|nærheden|hjemme|opsyn|med|til
    baby|babyen|spædbarn|spædbarnet|barn|barnet .. græder|skriger|grædt|skreget .. timer|time|åbner|lukker|alene|hele|ingen
    hænger .. ud|fra .. <child> .. vindue|vinduet|altanen
    <child> .. hænger .. ud|fra .. vindue|vinduet|altanen|rækværket
    # missing, taken
    datter|datteren|=søn|sønnen|barn|barnet|dreng|drengen|pige|pigen|baby|barnebarn|lillebror|lillesøster|tvilling .. forsvundet|væk|meldt .. i|fra|siden|og|vi|på
    <child> .. er|blevet|løbet|stukket|gået forsvundet|væk|bortkommet|savnet
    <child> .. er væk|forsvundet
    en|et|to <child>|spejder|spejdere .. mangler .. efter|fra|i
    mangler|savner .. dreng|pige|barn|børn|datter|søn .. siden|efter|fra|vi|i|leder
    <child> .. blevet væk
    et|to|tre|en|nogle|alle af børnene|drengene|pigerne|eleverne|ungerne|spejderne .. mangler|væk|forsvundet
    kan <not> .. finde .. barn|barnet|børn|dreng|drengen|pige|pigen|datter|=søn|sønnen|baby|barnebarn|lillebror|lillesøster
    ikke finde|fundet .. <child>|hende|ham .. leder|ledt|time|timer|mørkt|år|væk|nogen
    <child> .. <not> .. kommet hjem .. fra|endnu|og|telefon
    leder alle|nu|stadig|vi .. efter .. dreng|drengen|pige|pigen|barn|barnet|ham|hende
    fremmed|fremmede|ukendt .. taget|tager|tog|hentet|lokker|lokket|lokkede|trukket|trak|trækker|hev|slæbt .. <child>
    mand|nogen|bil .. lokker|lokket|lokkede|trukket|trak|trækker|hev|slæbt|bortført .. <child>
    <attacker> .. lokker|lokket|lokkede|lokke .. bil|bilen|sig|slik|hjem
    <child> ... trukket|lokket|slæbt|hevet|bortført|kidnappet .. i|af|ind|med
    <child> .. bortført|kidnappet
    bortført|kidnappet|kidnapper .. <child>
    <child> .. gået|gik|kørt|kører|kørte med|væk .. fremmed|ukendt
    mødes|møde med|en|ham .. nettet|snapchat|snap|internettet|discord|instagram|tiktok|facebook .. aften|nu|dag|nat|alene|i
    mødes|møde .. mand|fyr|voksen|person .. 00|år .. nettet|aften|nat|dag|alene
    # by the hands of adults
    ryste|rystet|ryster|rystede|kastet|smidt|tabt .. baby|babyen|spædbarn|spædbarnet|barnet|nyfødt|nyfødte
    banket|tævet|slået|gennembanket|pryglet .. far|faren|mor|moren|stedfar|forældre|stedfaren
    <child>|drengen|pigen bliver banket|tævet|slået|mishandlet|gennembanket .. lige|nu|inde|væggen|igen
    <i> er =6|=7|=8|=9|=10|=11|=12|=13|=14|=15|=16|=17|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten ... slår|bange|ind|alene|vågne|vågner|fuld|rører|blod|truer|skriger|gemmer
    alene hjemme ... er =6|=7|=8|=9|=10|=11|=12|=13|=14 ... ind|bange|nogen|uden
    far|faren|faderen|mor|moren|forælder|forældre|de|hun|han|stedfar|barnepige|barnepigen er .. fuld|stiv|beruset|påvirket|skæv|høj|stangstiv|plørefuld|fulde|påvirkede ... kører|køre|kørt|spædbarn|baby|babyen|bilen|stå|datter|børnene
    spædbarn|baby|babyen|barnet .. forældre|moren|mor|faren|far .. fuld|fulde|stiv|beruset|påvirket|bevidstløs
    fuld|stiv|beruset|påvirket|fulde|påvirket far|mor|forælder|mand|kvinde .. <child>|børn|bil
    fuld|stiv|beruset|spritkørsel|påvirket|drukket|stang .. kører|kørt|køre|kørte|hente|henter .. <child>
    smidt|smed|låst .. <child>|os|mig|ham|hende ud|ude .. kulden|natten|kulde|frost|sneen|nattøj|sko
    barn|barnet|baby|babyen|spædbarn .. mærker .. og|sløv|hovedet|ansigtet|bevidst
    <child> .. venter med bæltet
    seksuelt|overgreb .. <child> .. nu|lige|inde
    dreng|pige|barn|drengen|pigen|barnet .. helt alene .. ude|på|i|ved|og|uden
    dreng|pige|barn|baby|unge .. på|cirka|omkring .. år .. alene|græder|helt|uden
    kravler|tuller|går|løber|vandrer .. baby|barn|dreng|pige|unge|toårig|treårig .. ude|rundt|på|alene
    baby|spædbarn|toårig .. kravler|ligger|sidder .. ude|rundt|alene|fortovet|vejen
    ladet|ladt|efterlader|efterladt|lader sin|sit|sine|børnene|barnet .. alene|ligge|hjemme|bilen|uden
    0 årig|årige|år .. alene|ligge|hjemme .. byen|natten|hjemme|ligge
    børnene|børn|barnet|drengen|pigen|ungerne .. er|blevet (låst|spærret) låst|spærret|lukket inde|ude
    låst ude .. kulden|natten|sneen|regnen|kulde|frost
    <not> .. kommet hjem fra|endnu|i ... telefon|svarer|slukket|mørkt|timer|skole|år
    talt børnene|dem|eleverne ... mangler
    har nogen set .. datter|=søn|dreng|pige|barn|barnebarn|min|mit
    løb|løbet|rendt|smuttet|blevet .. fra mig|os|væk .. centeret|butikken|markedet|stranden|festpladsen|time|minutter|siden
    mand|fyr|bil|varevogn ... få|lokke|tage|trække|prøvede|prøver .. pige|dreng|barn|børn|pigen|drengen .. ind i|med .. bil|bilen|varevogn
    prøvede|prøver|forsøgte .. at .. få|lokke|tage|trække|tvinge .. pige|dreng|barn|børn|pigen|drengen|hende|ham .. med|ind
    eksmand|eks|eksen|far|faren|mor|moren .. hentet|taget|tager .. =søn|søn|datter|børnene|barnet|drengen|pigen .. flyet|udlandet|fly|landet|væk|svarer|uden
    taget|tager flyet|fly ... =søn|datter|børnene|barnet|drengen
    taget|gået|kørt|taget hjem|med|over|hen .. til .. mand|fyr|voksen ... snapchat|snap|nettet|svarer|mødt|online|internettet
    <child>|kusine|fætter|veninde .. på 0|00|tolv|tretten|fjorten .. mand|fyr ... snapchat|snap|nettet|svarer|mødt|hotel
    vindueskarm|vindueskarmen|karmen|altanen|rækværket .. på .. sal
    sidder|står|hænger|kravler .. i|på|ud vindueskarmen|vinduet|altankanten|tagrenden|taget .. sal|lille|barn|dreng|pige|alene
    lille|barn|barnet|dreng|pige .. sidder|står|hænger|kravler .. vindueskarmen|vinduet|altankanten|taget
    faren|far|moren|mor|forældrene|de|stedfaren .. fuld|plørefuld|fulde|stiv|beruset|påvirket .. kaster|slår|råber|ryster|bilen|kører|hiver|rusker .. store|lille|børnene|barnet|ham|hende|drengen|pigen
    kommet hjem .. fuld|plørefuld|stiv ... børnene|barnet|kaster|slår|ungerne
    <not> tør .. tage|gå|komme|være hjem|hjemme .. far|stedfar|stedfaren|mor|slår|tæsk|fordi
    far|faren|mor|moren|mand|kvinde|hun|han|forælder .. ryster|rusker|sparker|slår|kaster|river .. sit|sin|barn|barnet|baby|babyen|den|ungen .. barn|barnet|lille|baby|unge|datter|søn
    <attacker> .. slår|slog|sparker .. den lille|mindste
    <child> .. fik|fået|har .. rørrens|afløbsrens|klorin|opvasketabs|batteri|piller|sprit|gift|medicin .. i munden|slugt|spist|halsen
    fik|fået .. rørrens|afløbsrens|klorin|terpentin|opvaskemiddel|gift|syre .. i munden|halsen
    <child> .. fundet|fandt|åbnet .. <pills>|hjertemedicin|medicin|medicinskabet|blodtryksmedicin|metadon ... mangler|spist|tom|tomt|væk|munden
    barn|barnet|baby|babyen|datter|=søn|drengen|pigen .. er .. blå|blåt|slap|slapt|livløs|livløst|bevidstløs|bevidstløst
    barnet|babyen|barn|baby er .. blå|blåt|slap|slapt|livløs|livløst|kold|koldt
    nyfødte|nyfødt|baby|babyen|spædbarnet .. vil|kan <not> .. vågne|trække|spise|holde
    unger|børn|dreng|drenge|drengene|pige|pigerne|børnene|barn .. leger|går|løber|sidder|er .. på|ude|ved .. togskinnerne|skinnerne|isen|banen|motorvejen|kajen|taget|stilladset
    leger|går|løber|sidder .. unger|børn|drenge|dreng|pige .. på|ude|ved .. togskinnerne|skinnerne|isen|motorvejen|taget|stilladset
    faldet|falder|røget igennem|gennem $
    ude på isen .. faldet|igennem|gennem|knager|alene|brast|revner
    <i> er .. otte|ni|ti|elleve|tolv år ... blod|slås|slår|skriger|bange|alene|gulvet
    <i> er =5|=6|=7|=8|=9|=10|=11|=12|=13|=14 .. år ... blod|slås|slår|skriger|bange|alene|gulvet
    mor|far .. faldet|ligger|sover ... alene hjemme
    faldet|ligger .. siger <not> .. noget|mere|lyd
    onkel|stedfar|far|bror|farfar|fætter|han|nabo .. gør ting .. ved mig
    onkel|stedfar|far|bror|farfar|fætter .. gør .. ved mig
    gør ting ved mig
    kommer ind .. til mig|os .. natten|nat|aften
    hamrer|banker|hamre|banke på døren|dør|ruden|vinduet ... låst|alene|voksne|skriger|børnene
    børnene|børn ... låst inde ... voksne|alene|skriger|græder
    en|et|to <child> .. røget|faldet|falder|skvattet ned i
    blevet låst ude
    spædbarn|baby|babyen|barnet|børnene|småbørn ... fuld|beruset|påvirket|plørefuld
    fuld|beruset|påvirket|plørefuld|stangstiv ... spædbarn|baby|babyen|småbørn
    så|meget fuld|beruset|påvirket|plørefuld .. at ... spædbarn|baby|barn|børn|lille
    fuld|beruset|påvirket ... <not> .. stå|gå|vågne ... spædbarn|baby|barn|børn|lille
    alene ved|på|i|under|langs .. molen|badebroen|kajen|bassinet|poolen|stranden|vandkanten|søen|åen|vejen|banen|stationen|busstoppestedet|discoteket|værtshuset
    <child> .. badetøj|nattøj|bare|nøgen|strømper|ble .. alene|ude|ved|på
    kan .. <not> svømme .. (og) .. alene|vandet|molen|ved|gået|faldet
    ingen .. har hentet .. på|barn|dreng|pige|ham|hende|børn|tager|svarer|telefonen
    <not>|aldrig .. kommet|nået|dukket hjem|op|frem .. (siden) .. klokken|kl|mørkt|timer|telefon|svarer|skole
    gik|gået fra|hjem .. sfo|skole|skolen|klub|træning|børnehaven ... aldrig|<not> .. kommet|hjem|nået|frem
    <child>|han|hun .. er aldrig|<not> kommet|nået hjem|frem
    <not> .. været hjemme .. i|siden .. døgn|nat|dage|går|fredag|to
    spædbarn|baby|barn|barnevogn|babyen|barnet .. barnevogn|klapvogn|lift ... alene|nat|natten|foran|ingen|kulden|timer|glemt
    hænger|sidder .. i|fast .. tremmesengen|tremmer|gardinsnoren|snoren|selen|gyngen|hovedet .. og|gisper|blå|luft
    dreng|drengen|=søn|pige|pigen|datter|barn|barnet|unge .. kravlet|klatret|gået .. ud|op .. på|i altanen|taget|vindueskarmen|kranen|masten|stilladset|skinnerne|isen
    ud på altanen .. og døren|smækket|låst|alene
    på 0|to|tre|fire|fem .. ude|alene|ud .. altanen|vinduet|vejen|trappen
    skændes|slås|råber ... børnene|ungerne|barnet .. råber|skriger|græder .. far|mor|lade|stop|hjælp
    far|faren skal lade|stoppe|holde|lad mor|med|hende|være
    giftes|gifte|bortgiftes|gift .. med .. fætter|kusine|mand|ældre|fremmed ... vil <not>
    skal giftes ... <not> vil|vil|tvinges|bange
    tvangsægteskab|tvangsgiftes|tvangsgiftet|bortgiftes
    har|er .. =låst|låst|spærret mig|os|ham|hende inde .. (på|i) .. værelset|kælderen|skuret|dage|døgn|timer
    blevet|er væk|forsvundet|borte i|på|fra .. tivoli|zoo|centeret|centret|stranden|skoven|legelandet|svømmehallen|bilka|festpladsen|byen|parken|markedet|lejren|legepladsen|butikken
    barn|baby|babyen|spædbarn|barnet|lille ligger|ligger|lå .. uden|<not> .. at|rører|røre|trækker|bevæge|reagere|vågne
    uden at røre|bevæge|trække sig|vejret
    moren|mor|faren|far|forælder|han|hun .. sejler rundt|beruset|fuld|lugter|vakler|slingrer|påvirket|spiritus .. køre|kører|hente|bilen|børn|bil|hjem
    sejler|vakler|slingrer rundt|ud|fuld ... køre|bil|bilen|børn|børnene|hjem
    mand|fyr|person|fremmed|en .. tager|filmer|fotograferer|beluret|kigger|gemmer .. billeder|børnene|drengene|pigerne|piger .. omklædning|omklædningen|omklædningsrummet|bad|badet|brusen|toilettet|nøgne
    vist|viser|onanerer|onanerede .. sig .. nøgen
    blotter|blotteren|blottede|blottet .. sig|for|børn|nu|her|foran
    nøgen .. for|foran børn|børnene|piger|pigerne|drengene
    vil|skal <not> .. giftes|gifte
    # English
    <child-en> .. alone|unattended .. <risky-en>|car|flat|apartment|home|hours|crying
    <child-en> ... road|street|highway|ice|tracks .. alone
    <child-en> .. walking|running|playing|standing|sitting|crawling .. on|in|near .. ice|highway|motorway|tracks|ledge|roof|road|traffic
    <child-en> .. missing|disappeared|lost|kidnapped|abducted|vanished
    missing child|boy|girl|kid|son|daughter
    missing .. <child-en> .. years
    t|cant|cannot find .. my|our|the|a .. <child-en>|him|her
    lost my son|daughter|child|kid in|at|from
    took|taken|grabbed|pulled|takes|dragged .. <child-en> .. from|into|in|away|car|van
    baby|child|toddler|kid left|alone|locked .. car|home|flat
    left .. car|alone
    baby .. crying|screaming .. hours|nobody|alone
    am|im|m =7|=8|=9|=10|=11|=12|=13|=14|=15|seven|eight|nine|ten|eleven|twelve|thirteen ... hits|alone|scared|afraid|drunk|hurt|hurts|touches|wake
    dad|father|mum|mom|mother|stepdad|uncle .. hits|beats|hurts|touches|touched .. me
    shook|shaken|shaking .. baby
    drunk .. kids|children|child|baby
    # German
    kind|kleinkind|baby|junge|mädchen|kinder|bub .. allein|alleine .. auf|an|im|in|am .. straße|eis|auto|gleisen|see|fluss|wasser|autobahn|kälte|bahnhof|dunkeln|bahngleisen|wohnung
    kind|kleinkind|baby|kinder .. allein|alleine .. auto|zuhause|daheim
    <child-de> .. verschwunden|vermisst|weg|entführt|weggelaufen
    vermisse|vermissen|finde|finden .. <child-de>
    finde|finden .. <child-de> .. nicht
    <child-de> .. gezerrt|mitgenommen|gelockt
    mein vater|papa|stiefvater|mutter|onkel .. schlägt|fasst .. mich .. an
    child|kid|boy|girl|baby|toddler .. stuck|trapped .. well|pipe|car|machine|drain|elevator
    baby|child|kid|toddler .. in|inside .. parked|locked|hot .. car
    parked car .. baby|child|degrees
    daughter|son|girl|boy|sister|cousin .. meet|met|with .. man|guy|someone .. online|internet|snapchat .. pick|answer|home|tonight|phone
    went|going to meet .. man|guy|stranger .. online|internet|snapchat
    brother|sister|son|daughter|child|baby|kid|toddler .. drank|swallowed|ate .. something|bleach|cleaner|poison|pills|battery|under
    mum|mom|dad|mother|father|mommy|mummy .. wont|won|not|doesnt|doesn wake|move|answer|breathe
    fremder|mann|jemand .. sohn|tochter|kind|mädchen|jungen .. auto|mitgenommen|gezogen|gezerrt
    baby|kind|säugling|sohn|tochter .. blau|schlaff|bewusstlos|leblos|krampft
    lost|missing in|at|from the .. forest|woods|beach|mall|park|city|dark|lake|sea|market
    <child-en>|scout|student lost|missing in|at|from|since
    dad|father|mum|mom|mother|he|she|they|parents .. drunk ... driving|drive|car|baby|kids|children|sister|brother
    drunk and|is|while driving
    sitting|standing|climbing|crawling .. on|out .. window|ledge|balcony|roof|sill
    sohn|tochter|kind|junge|mädchen .. nicht .. (von|aus) .. nach hause|heim gekommen|zurück|angekommen
    <child-de> .. nach hause|heimgekommen|heim gekommen
    knopfbatterie|batterie|tabletten|putzmittel|waschmittel|gift|pilze .. verschluckt|getrunken|gegessen|geschluckt
    locked|left|stuck|trapped|alone|sitting .. in .. (a|the) .. hot|parked|locked car
    boy|girl|child|baby|kid|toddler .. locked|left|trapped|stuck .. in .. car|room|basement|shed|cold
  `,
  strong: {
    alone: `
      barn|barnet|dreng|drengen|pige|pigen|baby|babyen|børn|unger|datter|=søn .. alene ude|udenfor|hjemme|på|i|ved
      alene .. barn|dreng|pige|baby .. på|i|ved|ude
      <child-en> .. alone
      <child-de> .. allein|alleine
    `,
    missing: `
      <child>|spejder|elev .. væk|forsvundet|mangler
      kan|har <not> .. finde|fundet .. ham|hende|den|det|dem|barnet|drengen|pigen
      <child-en> .. missing|disappeared
      <child-de> .. verschwunden|weg
      <child> .. <not> .. kommet hjem
    `,
    harmed: `
      <child> .. bliver|blevet .. slået|banket|tævet|mishandlet
      far|faren|mor|moren|stedfar|stedfaren|forældrene .. slår|tæver|banker
      fuld|stiv|beruset|påvirket|fulde far|mor|forælder|faren|moren|mand
      rører|rørt .. pigerne|børnene|hende|drengene
      mødes|møde .. mand|fyr|voksen .. nettet|snapchat|snap|online
      lokker|lokkede|lokket .. <child>
      spædbarn|spædbarnet .. fuld|stiv|påvirket
    `,
  },
  weak: {
    crying: `
      græder|skriger|hulker|grædende
      crying|screaming
      weint|schreit
    `,
    helpless: `
      ingen voksne|åbner|forældre
      uden voksne|opsyn|jakke|sko|overtøj|tøj
      i nattøj|bare|underbukser
      no adults|parents
    `,
    where: `
      <risky>
      i mørke|mørket|kulden|kulde
      dark|cold
    `,
  },
};
