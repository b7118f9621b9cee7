import type { Signals } from "./signals.ts";

/** Accident and sudden illness: somebody is down, cannot breathe, bleeds, is trapped, poisoned, lost in the cold. */
export const accident: Signals = {
  whole: `
    # unconscious, down, not answering
    <somebody> .. bevidstløs|bevistløs|livløs|besvimet|besvimede|besvimer|bevidstløse|bevidsløs|kollapset|kollapsede|kollapser
    bevidstløs|bevistløs|livløs|bevidsløs <somebody>
    uden bevidsthed
    <not> .. ved|kontakt .. bevidsthed
    <not> .. ved bevidsthed
    mistet|mister|mistede|ved .. bevidstheden
    <not> .. er (helt|rigtig) vågen|bevidst .. og|han|hun
    <somebody> .. faldet|falder|=faldt om|sammen
    <somebody> .. segnet|segner|segnede|styrtet|styrter|dejset|dejsede|gledet om|sammen|omkuld
    en|to er|falder|faldt (lige|faldet) faldet|om om
    en er .. faldet om
    faldet|falder|segnet om .. vejret|svarer|reagerer|hallen|gulvet|banen|livløs|bevidstløs|hvad|hjælp
    <he>|<child>|mand|kone|mor|far .. går|gik|gået .. ud som et lys
    <somebody> .. reagerer|svarer <not> .. på|når .. tiltale|råb|taler|snakker
    <somebody> .. reagerer <not>
    <somebody> .. reagerer|reagerede <not>
    <not> .. vågne|vågner|vække|vækkes .. hende|ham|op|ordentligt|min|mor|far|barnet|ham
    <not> .. få|kan|kunne .. hende|ham|hendes|min|mor|far|dem .. vågne|svare|reagere|vågen|kontakt|liv
    <not> .. vækkes|vække .. ham|hende|hun|han|mor|far|dem
    mor|far|mormor|morfar|farmor|farfar|hun|han|drengen|pigen|barnet|babyen|manden|konen .. vågner|vågne <not>
    mor|far|hun|han|barnet|babyen .. vil <not> vågne
    <not> .. vil .. vågne .. op
    <not> .. kontakt|liv|livstegn med|i|til|fra .. ham|hende|manden|drengen
    ingen livstegn|puls|hjerteslag|respons|vejrtrækning|kontakt
    <somebody> .. ligger .. bare|helt stille|livløs|slap
    <somebody> .. ligger|lå|fundet .. gulvet|jorden|vejen|gaden|fortovet|trappen|køkkengulvet|badeværelset|badeværelsesgulvet|gangen|sneen|asfalten|isen|grøften|stien|banen|kørebanen|trappestenen ... <not>|bløder|blod|livløs|bevidstløs|stille|kold|iskold|underligt|ondt|hjælp|skriger|sparket|klynker|jamrer
    ligger .. <somebody> .. på|i|under|uden .. gulvet|jorden|vejen|gaden|fortovet|trappen|gangen|sneen|asfalten|isen|grøften|stien|banen|buskene|cykelstien
    ligger .. <somebody> livløs|bevidstløs|blødende|kvæstet
    på gulvet .. svarer|reagerer|bevæger|rører|vågner <not>
    fundet|fandt|finder|ligger .. på|på gulvet|køkkengulvet|badeværelsesgulvet .. svarer|reagerer|vågner|rejse|op|bløder|kold|kan
    ligger .. på|i gulvet|badeværelset|køkkengulvet|trappen|gangen .. svarer|reagerer|rejse|op|grå|bevidst|blod|bløder|vågner|kan|ondt
    kan <not> .. rejse sig
    <he>|<i>|mor|far|mand|kone|dame|damen .. kan <not> .. komme op $
    faldet|faldt|falder|væltet|ligger .. kan <not> komme op|rejse|stå|gå|bevæge
    <not> .. kan .. komme op .. igen|selv|gulvet
    kommer|komme|rejse <not> .. op|sig .. igen|gulvet
    faldet|faldt|falder|væltet .. kan|komme <not> .. rejse|komme|op|stå|bevæge|gå
    kan|kunne <not> .. bevæge|mærke|røre .. sig|sine|mine|benene|armen|ben|fingrene
    <not> .. bevæge|mærke|røre .. sig|sine|mine|benene|ben|arme|noget
    rører|bevæger|bevægede sig <not>|længere
    <not> rører|bevæger sig
    # breath, heart, stroke
    trækker|trække|får|få|fået|hive|får .. <not> .. vejret|luft|vejr
    <not> .. trækker|trække|får|få|hive|fået|trækkevejret .. vejret|luft|vejr
    <not> .. ånder|ånde
    ånder <not>
    åndenød|andenød .. og|nu|grå|blå|voldsom|pludselig|bryst|brystet
    kæmper|hiver|gisper|snapper .. efter|for|med .. vejret|luft|vejr|at
    gisper .. efter|luft
    trækker .. vejret .. underligt|mærkeligt|besværet|tungt|overfladisk|hurtigt|sjældent|hvæsende|dårligt|normalt
    vejrtrækning .. underlig|besværet|stoppet|mærkelig|hvæsende|dårlig
    holdt|stoppet|holder op|med .. vejret|ånde
    <somebody> .. har|fik|får|fået|ramt|med .. hjertestop|hjerteanfald|hjertetilfælde
    hjertestop|hjerteanfald i|på|ved|under .. <place>
    hjertestop i hallen|klubhuset|forsamlingshuset|salen|svømmehallen|kirken
    hjertestarter|hjertestarteren|hjertestarten .. nu|hurtigt|straks|faldet|trækker|livløs|bevidstløs|mand|hjælp
    giver|giv|gør|laver|i|gi'r|yder|har|startet .. hjertemassage|livredning|genoplivning
    hjertemassage .. nu|gang|ambulance|kommer
    genoplive|genopliver|genoplivning .. ham|hende|nu
    ondt|smerter|smerte|trykken|tryk|jag .. i|for|over .. bryst|brystet|hjertet ... arm|armen|kæben|sved|sveder|koldsved|koldsveder|bleg|grå|luft|vejret|kvalme|svimmel|hjælp|alene|nu|lige|112|ondt|pludselig|følelsesløs|dårlig
    stærke|kraftige|voldsomme|slemme|jagende|pludselige|store|akutte|vanvittige|forfærdelige|vildt|meget smerter|ondt|smerte .. bryst|brystet|hjertet
    stærke|kraftige|voldsomme|slemme|jagende|pludselige|akutte brystsmerter|hjertesmerter
    brystsmerter ... arm|armen|sveder|bleg|grå|luft|vejret|nu|alene|svimmel|følelsesløs
    brystet gør .. ondt
    ondt i brystet .. og
    ondt|smerter .. ud|ned .. i|ad .. arm|armen|kæben
    <i>|<he>|vi tror .. har|får|er .. blodprop|hjertestop|hjerteanfald|hjerneblødning|slagtilfælde|blindtarmsbetændelse|hjernerystelse|lungeemboli
    blodprop|hjerneblødning|slagtilfælde|blodprop .. nu|lige|øjeblikket|hjælp
    <i> .. tror .. ved at =dø|besvime
    <i>|<he> .. er ved at besvime|dåne|forbløde
    <i> .. tror .. er ved at =dø
    <he>|<child>|mand|manden|kone|konen|mor|far er .. blå|grå i hovedet|ansigtet
    <he>|baby|babyen|barnet|drengen|pigen .. er (blevet) (helt) blå|bevidstløs|livløs
    mund|munden|mundvig|mundvigen|ansigt|ansigtet|kind|kinden|øjet .. hænger|skæv|skævt|skæve|hang|lammet
    skæv|skævt|hængende i|mund|om .. mund|munden|ansigt|ansigtet
    halvdelen|halve|side|siden .. ansigt|ansigtet|kroppen .. hænger|lam|lammet|følelsesløs|slap|død
    taler|snakker|tale|snakke|siger .. sort|sløret|uforståeligt|volapyk|vrøvl|utydeligt|snøvlende|kaudervælsk|vås
    =snøvler .. pludselig|arm|mund|munden
    pludselig .. <not> .. tale|snakke|sige|gå|se|huske|bevæge|løfte
    kan <not> .. løfte .. arm|armen
    kan <not> .. tale|sige|snakke .. og|noget|arm|armen|mund|hænger|ordentligt
    arm|armen|ben|benet|arme .. følelsesløs|følelsesløst|lam|lammet|hænger|slap
    lam|lammet|lammede i|på|den .. side|siden|arm|ben|ansigtet
    # choking, allergy, seizures
    <somebody> .. ved at blive kvalt $
    <somebody> .. ved at blive kvalt .. <not>|kød|mad|pølse|bolsje|æble|drue|noget
    <somebody> .. er .. ved at kvæles
    kvalt|kvæles i|af .. kød|mad|bolsje|pølse|æble|drue|noget|maden
    kvælningsanfald|kvælningsfornemmelse|kvælning .. <place>|nu|hjælp|plejehjem|barn|mand
    kvælningsanfald .. nu|hjælp|i|på|hos|ved|beboer|barn|plejehjem|mand|dame
    galt|fast|sidder .. halsen .. og|kan|ikke|blå|luft|får|hoster
    noget|mad|bolsje|kød|pølse|maden|mønt|legetøj .. i .. hals|halsen
    sidder .. fast i .. hals|halsen
    i|den .. gale|forkerte hals
    allergisk|anafylaktisk|allergi chok|reaktion|anfald|shock
    hæver|hævet|hævede|svulmer|svulmet|hævelse .. hals|halsen|tunge|tungen|ansigt|ansigtet|læber|læberne|svælget|hovedet
    tunge|tungen|hals|halsen|læberne|ansigtet .. hævet|hæver|svulmet|svulmer|snører|lukker
    nødder|nøddeallergi|allergi|allergisk|bistik|hveps|hvepsestik|jordnødder|stukket ... vejret|luft|hæver|hævet|halsen|ånde
    <somebody> .. har|får|fået|fik|ligger|i|med .. kramper|krampe|krampeanfald|krampetrækninger|epilepsianfald
    <somebody> .. anfald .. <not> .. stopper|holder|slutter
    kramper .. fråde|skummer|bider|stopper
    epileptisk anfald .. nu|lige|minutter|stopper|gang|her
    ryster .. hele kroppen .. <not>|svarer|bevidst
    skum|fråde|skummer|fråder om|ud|af .. mund|munden
    barn|barnet|baby|babyen|datter|=søn|har|får .. feberkramper
    # drugs, drink, poison
    taget|røget|fået|indtaget|sniffet|drukket .. stoffer|stof|narko|heroin|kokain|ghb|fentanyl|ketamin|ecstasy|mdma|svampe|lattergas|lightergas|metanol .. svarer|reagerer|vågner|vække|ligger|vejret|grå|blå|kramper|slap|kaster|bevidst|dårlig|meget
    overdosis .. af|stoffer|heroin
    taget|fået|har|en|på|ved .. overdosis|overdoseret
    <he>|ven|veninde|pige|pigen|dreng|drengen|gæst|ung .. drukket|fået|røget|taget .. så|for|alt meget ... vække|vågne|svarer|reagerer|kaster|stå|bevidst|kan|ligger|kontakt|væk
    har|fået|er|for .. alkoholforgiftning|alkoholforgiftet|forgiftet|svampeforgiftning|madforgiftning .. bevidst|vejret|kaster|vågne|dårlig|kramper|svarer
    drukket|slugt|spist|indtaget|sluger|drak .. afløbsrens|klorin|terpentin|benzin|opvaskemiddel|rengøringsmiddel|sprit|kemikalier|gift|rottegift|frostvæske|lampeolie|tændvæske|salmiak|syre|eddikesyre|knapbatteri|batteri|batterier|magnet|magneter|opvasketabs|vaskekapsel|sprinklervæske|husholdningssprit|giftigt|giftig|giftige|fluesvamp|svampe|ukrudtsmiddel|cigaretter|medicin|maling|kalk
    <child> .. slugt|sluger|spist|drukket|fået|ædt .. noget|<pills>|medicin|batteri|mønt|magnet|ting .. og|slap|blå|giftigt|halsen|<pills>
    <child> .. spist|slugt|taget|indtaget|fundet|ædt .. <pills>
    ætsende|syre|lud|klorin|kemikalie|kemikalier|kemi .. i|på .. øjet|øjnene|øje|ansigtet|huden|munden
    i øjnene .. ætsende|syre|kemi|kan <not> se
    <took> noget ... grå|blå|slap|vågne|bevidst|underlig|sløv|vejret|ligger
    taget noget .. og|ligger|grå|sløv|slap|vågner
    # falls, crashes, crushed, cut
    <somebody> .. faldet|faldt|styrtet|styrtede|falder|røget|væltet .. ned|ud|af|fra|i .. <drop> ... <not>|ingen|bløder|blod|hovedet|ryggen|ben|bevidst|ligger|skriger|stille|svarer|reagerer|kvæstet|ambulance|hjælp|vejret
    er .. faldet|styrtet|væltet ned|ud|af .. <drop>
    <somebody> faldet|styrtet ned|ud|af .. <drop>
    faldet|faldt|styrtet|falder|styrtede ned|ud|af .. <drop> ... <not>|bløder|blod|hovedet|ryggen|ben|bevidst|ligger|skriger|stille|svarer|kvæstet|ambulance|livløs|slemt
    faldt|faldet|ramte|slog|slået|styrtet .. bløder|svarer|bevidst|reagerer|kaster|ben|mærke|bevæge|ligger|vågner
    slået|slog|slår|slag|ramt|fået .. hoved|hovedet ... bløder|kaster|se|svarer|omtåget|bevidst|sløv|underlig|svimmel|husker|blod|voldsomt|sover|taler|reagerer
    bløder .. hovedet|øret|ørerne|halsen|maven|munden|armen|benet|låret|håndleddet|næsen'og
    <somebody> .. bløder .. meget|voldsomt|kraftigt|vildt|helt|stærkt|stopper|gennem|massivt
    bløder .. voldsomt|kraftigt|vildt|massivt|heftigt
    bløder og bløder
    <not> .. stoppe|standse .. blødningen|blodet
    blødningen|blodet|bløder .. vil|stopper|kan <not> .. stoppe|standse|holde
    stoppe .. blødningen
    blod over|overalt|alle|ud .. hele|alt|steder|munden
    blod overalt
    masser|meget|så|fuldt|blod af|meget blod
    hoster|kaster|spytter|brækker .. blod .. op
    finger|fingeren|hånden|foden|armen|benet|fingre|fingrene|tåen|tommelfingeren .. er|blev|røg|revet|skåret|klippet|savet|hugget|næsten af
    skåret|savet|klippet|hugget|kappet|revet .. fingeren|hånden|foden|armen|benet|finger|tommelfingeren|fingre|tå .. af|over
    <somebody>|en|to|nogen .. =påkørt|påkørt|paakoert af|nu|lige|ved|foran|på
    <somebody>|en|to|nogen .. ramt|kørt|mast|klemt af|ned .. bil|bus|tog|lastbil|traktor|motorcykel|knallert|cykel|varevogn|elbil
    påkørt .. foran|ved|på|af|barn|cyklist|lige|nu
    blevet kørt ned|over
    cyklist|fodgænger|barn|dreng|pige|mand|kvinde|løber|person|nogen|en .. kørt ned|over
    bil|bilen|lastbil|bus|tog|motorcykel|knallert|traktor|varevogn .. ramt|ramte|påkørt|rammer .. <somebody>|løberne|folk|mængden|publikum|børnene|gruppen|boderne|køen|optoget
    bil|bilen|lastbil|bus|traktor|varevogn .. kørt|kørte|pløjet|kører (lige) ind|gennem|over|ned .. <somebody>|løberne|folk|mængden|publikum|børnene|gruppen|boderne|køen|optoget
    bil|bilen|bus|lastbil|motorcykel .. kørt|kørte|røget|ryger|endt ... <not>|fast|kvæstet|sidder|bevæger|inde|ud|folk|bløder|person|føreren|synker
    trafikulykke|trafikuheld|færdselsuheld|bilulykke|biluheld|harmonikasammenstød|frontalt|frontalsammenstød|solouheld .. foran|ved|på|uden|nu|her|lige|i|kvæstede|folk
    alvorlig|slem|voldsom|stor|grim ulykke|trafikulykke|arbejdsulykke|færdselsuheld .. ved|på|i|foran|lige|nu
    er .. sket .. ulykke|eksplosion|drukneulykke|arbejdsulykke
    sket en (alvorlig|slem|stor|voldsom) ulykke
    <somebody>|to|tre|flere|en .. kommet .. til skade .. nu|lige|kritisk|alvorligt|ambulance
    kvæstet|kvæstede|tilskadekomne|hårdt såret|sårede|ramt
    <somebody>|to|tre|flere|nogen|en|ligger|sidder|hænger .. ligger|sidder|er|hænger .. i klemme
    <somebody>|to|tre|flere|nogen|en .. indeklemt|begravet|fastklemt
    ligger|sidder .. under .. bilen|traktoren|stilladset|scenen|muren|taget|træet|tribunen|teltet|motorcyklen|hesten|murbrokkerne|vognen
    i klemme .. under|i|mellem
    sidder|hænger fast .. bilen|maskinen|stilladset|vraget|mudderet|murbrokker|presseren|rulletrappen|gitteret
    fastklemt|indeklemt|fanget|begravet .. bilen|stilladset|murbrokker|vraget|sneen|jord|sandet|maskinen|scenen|taget|muren
    under .. stilladset|scenen|traktoren|muren|taget|murbrokkerne|bilen|træet|teltet|tribunen|maskinen ... ben|bevæge|mærke|svarer|bløder|skriger|ligger
    ligger .. under .. det|den|stilladset|scenen|traktoren|bilen|træet|muren
    væltet|styrtet|skredet|kollapset|braset|faldet .. over|oven|ned .. over|på|oven .. person|personer|folk|publikum|børnene|mig|ham|hende|os|gæsterne|en|mand|dreng|pige|barn|drengene
    styrtet|brast|braset|faldet|kollapset|skred sammen .. folk|mennesker|børn|os|gæster|nogen|flere
    fået|fik|får .. stød ... stille|svarer|bevidst|ligger|vejret|brændt|reagerer|slap|strøm
    elektrisk stød
    skoldet|forbrændt|forbrændinger|brandsår|brandskader|brændt ... kroppen|ansigtet|kogende|vand|slem|slemt|alvorligt|hud|huden|hårdt|armen|barn|voldsomt
    kogende vand|olie|suppe .. over .. sig|hende|ham|barnet|armen|mig
    brækket|knækket ryggen|nakken|halsen|lårben|lårbenet|hoften .. nu|ligger|lige|og|skriger|kan
    knogle|knoglen|benet stikker .. ud
    # drowning, ice, sea
    er ved at drukne $
    er ved at drukne .. i|ved|ude <water>|stranden|svømmehallen
    <somebody>|nogen|en .. =drukner|drukner $
    <he>|<child>|mand|kvinde|nogen|svømmer .. er|blevet druknet
    drukner|drukne .. i|ved|nu|lige|ude|hjælp .. <water>|nu|lige|stranden|hjælp
    <somebody>|nogen|en|to|børn .. faldet|falder|faldt|røget|røg|gået|gik|skvattet|væltet|gledet|kørt|sprunget|hoppet|blæst .. i|gennem|igennem|under .. <water>
    faldet|falder|faldt|røget|gået|gik .. i|gennem|igennem isen|havnen|havnebassinet|=åen|=søen|kanalen|fjorden|brønden|voldgraven|møllesøen|dammen|gadekæret
    gået|gik|brudt|røg|faldet gennem|igennem isen
    <somebody>|er|en|to .. væk|forsvundet|forsvandt|forsvinder .. i|under <water>
    <somebody>|en|to .. ligger|livløs|flyder .. i <water>
    ligger|livløs|flyder|hvirvler .. hovedet|vandet|bunden|overfladen .. nedad|vandet|bassinet
    på bunden af .. bassinet|poolen|svømmebassinet|havnen|søen
    under|oppe|op vandet|igen|vandet .. <not>|kommer|kommet .. op|igen
    <not> .. få|kommer|kommet|komme|kan .. op .. vandet|isen|havnen|bassinet
    <not> .. få .. op
    driver|drev|ført|blæst .. havet|havs|fjorden|vandet|søen|luftmadras|gummibåd
    kæntret|kæntrede|kuldsejlet|væltet ... svarer|se|vand|vandet|koldt|finde|søen|fjorden|mangler|dem|ham|væk
    kajak|kajakken|kajakker|båd|båden|jolle|jollen|kano|kanoen|surfer .. kæntret|væltet|synker|forsvundet|savnes
    mand overbord
    svømmer|svømmere|badende|dykker|kajakroer|windsurfer|surfer|bader|kitesurfer .. forsvundet|væk|driver|savnes|vinker|nød|nødråb|drevet|under
    # lost in the cold, gas
    dement|demens|demente|ældre|gammel|beboer|beboeren|mor|far|mormor|morfar|farmor|farfar|mand|kone|hun|han .. gået|gik|forsvundet|væk .. hjemmefra|fra|forsvundet|væk|plejehjemmet ... finde|fundet|timer|nat|jakke|frost|frostvejr|mørkt|minus|kulden|grader|koldt|leder|ledt|sko|natten|morges
    dement|demens|demente ... væk|forsvundet ... finde|fundet|timer|nat|jakke|frost|mørkt|minus|leder|ledt|siden
    gået|gik|forsvundet|stukket hjemmefra|fra|væk ... <not> .. finde|fundet|kommet ... demens|dement|timer|frost|nat|mørkt|koldt|minus|ham|hende|gammel
    demens|dement ... <not> .. finde|fundet
    beboer|beboeren|borger|patient|dement .. væk|forsvundet|gået .. fra|siden|nat
    underafkølet|forfrossen|ihjelfrosset|nedkølet|fryse ihjel|ned|ude
    ligger|sidder .. i|ude|udenfor .. sneen|kulden|frosten|frostvejr|regnen .. kold|iskold|svarer|vågner|bevidst|bevæger|beruset
    <somebody>|er|med .. kulilteforgiftet|kulilteforgiftning|iltmangel
    hedeslag|solstik|dehydreret .. svarer|bevidst|kramper|reagerer|vågne
    # birth, diabetes
    gravid|gravide|højgravid .. bløder|blødning|blod|blødt|kramper|faldet|smerter|mærke|liv|besvimet
    bløder .. gravid|uge
    føder|føde|fødsel|fødslen|veer|veerne .. nu|lige|gang|hvert|minut|minutter|her|bilen|ingen|hjælp|kommer
    vandet er gået .. og|veer|ingen|gravid|nu|hjælp|uge
    veer .. hvert|minutter|ingen
    barnet|babyen|hovedet kommer .. nu|ud|lige
    diabetes|sukkersyge|insulin|insulinchok|diabetiker|blodsukker|føling ... væk|svarer|bevidst|slap|reagerer|vågne|omtåget|forvirret|bevidstløs|kontakt|bleg|sveder|ryster|besvimet
    <somebody>|har|er|går|i .. insulinchok|insulinshock
    # help is called
    ambulance|ambulancen|redningshelikopter|falck|falckreddere|udrykning .. nu|hurtigt|straks|til|her|lige|ud
    send|brug|har|behov|ring|ringe|tilkald .. ambulance|ambulancen
    ring|ringe|tilkald|ringer|kald .. =112|=112'
    =112 nu|hurtigt|hjælp|straks|ambulance|kommer
    nødopkald|nødstilfælde|livstruende|livsfarligt .. nu|tilstand|lige|her|skadet
    skal .. <i>|vi .. ringe =112
    alarmcentralen|alarmcentral|alarm112 .. ring|svarer|nu
    <somebody>|ordstyreren|dirigenten .. er .. gået|gik i gulvet|jorden|brædderne
    lige gået|røget i gulvet|jorden
    strammer|trykker|knuger|snører|gør .. over|for|i|om .. brystet|bryst|hjertet
    pludselig <not> .. holde|tale|gå|stå|bevæge|se|løfte|sige|gribe
    taler|snakker|tale|siger .. underligt|mærkeligt|sjovt|uforståeligt|sløret .. pludselig|arm|mund|hånd|skæv|ansigt|hænger
    pludselig ... taler|snakker|siger .. underligt|mærkeligt|sløret|sort
    <not> .. en lyd .. fra|siger
    siger <not> .. (en) lyd
    <somebody> .. faldet|faldt|styrtet .. trappe|trappen|kældertrappen|stigen|stige|taget ... <not>|lyd|bløder|svarer|bevæger
    stukket|stik|bid|bidt af .. hveps|bi|hvepse|hugorm|slange|hund ... <not>|hæver|hals|munden|synke|vejret|bløder|ansigtet
    hveps|bi .. i munden|halsen|svælget
    kan <not> .. synke|sluge
    fået|spist|får|fik .. jordnød|jordnødder|nød|nødder|jordnøddestykke|skaldyr|æg|fisk|rejer ... hæve|hæver|hævet|luft|vejret|udslæt|kradser|allergi|ansigtet
    er ved at hæve|lukke|snøre .. op|sammen|ansigtet|halsen
    hugget|skåret|savet|skar|stukket|boret|klippet .. sig|mig .. i|over|med .. låret|benet|hånden|armen|maven|foden|halsen|fingeren|økse|kniv|kniven|motorsav ... sprøjter|blod|bløder|stopper|vælter|dybt|stort|løber|meget
    blodet|blod sprøjter|pumper|fosser|vælter|løber|strømmer
    motorsav|rundsav|sav|saven|plæneklipper|flækker|brændeflækker .. skåret|fået|ramt|benet|låret|hånden|fingeren|armen|foden
    armen|hånden|fingeren|håret|benet|foden|tøjet|tørklædet .. i|fast|ind .. maskinen|saven|valsen|presseren|kæden|båndet|rulletrappen|elevatoren|flishuggeren|mejetærskeren
    kran|kranen|stillads|stilladset|mast|masten|træ|træet|telt|teltet|scenen|tribune|tribunen|mur|muren|lysrig|højttalertårnet|portal|bro|platform|hoppeborg|hoppeborgen|karrusel|forlystelse .. er (lige) væltet|blæst|styrtet|kollapset|faldet|brudt|lettet .. ned|væk|sammen|over|op|med .. over|på|med|børn|boderne|folk|publikum|gæster|nogen|mennesker
    hoppeborg|hoppeborgen .. blæst|væltet|lettet|fløjet
    traktor|traktoren|gravko|minilæsser|truck|trucken|atv|atven|mejetærsker|lastbil|bil|bilen|vogn|vognen|campingvogn .. væltet ... under|klemme|chaufføren|føreren|fast|inde
    chaufføren|føreren|han|hun|manden|drengen ligger|sidder|er .. under den|bilen|traktoren|vognen
    ligger under den|det|bilen|traktoren|vognen|træet
    knallert|motorcykel|cykel|scooter|løbehjul|bil .. smadret|kørt|bragede|røget|væltet|hamret|drønet .. ind|i|ned|over ... ligger|bløder|bevidst|bevæger|ryster|svarer|kvæstet|klemt
    ligger og ryster|jamrer|skriger|bløder|klynker|gisper|spjætter|krymper|vrider|ræller|stønner
    stødt|kørt|smadret|braget sammen .. ligger|rundkørslen|krydset|vejen|nu|her|lige|kvæstet|fast|bil
    frontalt sammenstød
    der ligger en|nogen|to|flere på|i|ved vejen|kørebanen|gaden|fortovet|grøften|jorden|stien|gulvet|asfalten|vandet
    der ligger .. person|mand|kvinde|dreng|pige|cyklist|unge|barn|dame .. på|i|ved .. vejen|kørebanen|gaden|fortovet|grøften|jorden|stien|gulvet|asfalten|vandet
    ligget|ligger .. på gulvet .. nat|natten|timer|dage|morges|døgn
    åbner|svarer <not> .. avisen|aviser|posten|dage|lugter|gardinerne|ligge|gulvet
    se|ser hende|ham|nogen ligge|ligger
    læber|læberne|ansigt|ansigtet|negle|neglene .. er|bliver|blevet .. blå|blålige|lilla|grå|hvide
    blå|blålige|lilla|hvide læber|negle|om munden|i hovedet|i ansigtet
    ligger i .. eget|sit|hendes|egen|opkast|bræk .. opkast|bræk|kold|svarer|liv
    <not> .. få|fået|få'r|få (gang) liv i
    <not> få liv i
    ingen|<not> liv i|tegn ham|hende|hendes|på
    dykker|svømmer|han|hun|dreng|drengen|pige|pigen|mand|en .. <not> .. kommet|kommer op .. igen|af|vandet
    der <not> .. er kommet op
    kajakroer|kajakroeren|roer|sejler|surfer|windsurfer|svømmer|badegæst|barn|luftmadras .. driver|drev|væltet|ført .. ud|til|væk|fjorden|havet|havs
    måned|uge|uger|termin|gravid|højgravid ... bløde|bløder|blødning|blødt|vand|veer .. kraftigt|meget|voldsomt|nu|ned|frisk
    begyndt at bløde
    føder|føde|fødslen|veerne|veer .. på|i|nu|lige .. badeværelset|bilen|gulvet|toilettet|nu|nu|bussen|hjemme|taxa
    anfald|anfaldet|kramperne|krampen|kramper ... bliver|vil|stopper|holder|går|varer .. ved|ikke|minutter|stoppe|op|over
    epileptisk|epilepsi anfald|krampeanfald|anfaldet
    <somebody> .. har|får|fået|fik .. epileptisk|krampeanfald|epilepsianfald
    diabetes|sukkersyge|diabetiker|type ... vrøvler|sveder|svarer|ryster|sløv|omtåget|bevidst|drikke|spise|forvirret|aggressiv|slap|faldet|væk
    fået|har|sidder|fik .. noget|kød|et|stykke|bolsje|pille i|fast .. halsen ... hun|han|rød|blå|mørkerød|luft|vejret|hoste|hoster|kan|trækker
    mørkerød|blårød|blå|lilla|grå .. i|om hovedet|ansigtet|munden|læberne
    hvordan giver|laver|gør|yder .. hjertemassage|førstehjælp|livreddende .. hurtigt|nu|skynd|hjælp|lige|faldet|bevidstløs
    er i gang med førstehjælp|hjertemassage|genoplivning|livredning|hjerte
    hvor er|hænger|finder .. nærmeste .. hjertestarter .. skynd|nu|hurtigt|hjælp|mand|faldet
    hjertestarter|hjertestarteren ... skynd|hurtigt|faldet|livløs|bevidstløs|massage|vejret
    ramt|truffet af .. lynet|lyn|bil|bus|tog|bold|bold|sten|træ|gren|skud|spyd|pil|glas|tagsten|flaske|dåse|is
    kogende|varm|varmt|brændende|skoldhed|skoldhede .. olie|vand|suppe|kaffe|fedt|te|sovs .. ud|over|ned|på|hele
    ramte|ramt|slag|bold|slået|sparket|puck|køllen .. hende|ham|mig|en|i .. hovedet|halsen|tindingen|nakken|brystet|maven ... væk|bevidst|sløv|kaster|ligger|svarer|underlig|omtåget|besvimet|faldet|bløder
    gået|er|var|helt|blevet .. helt væk|fjern $
    faldt|faldet|falder|styrtet ud|ned fra|af|ud|gennem .. første|anden|tredje|fjerde|femte|0|vindue|vinduet|altanen|altan|taget .. sal|vindue|altan|etage|og|tag
    faldt|faldet|falder|styrtet ud fra|af .. første|anden|tredje|fjerde|femte|0 sal
    elkabel|elkablet|kabel|ledning|højspænding|højspændingsledning|køreledning|strøm|el ... stød|ramt|ligger|rørt|hænger|gnister .. stød|ned|vandet|nogen|en|folk|ligger|gnister
    fået|får|fik .. stød
    ringede|ringer|telefonen ... kun .. sige lyde|mumle|stønne|vrøvle|gispe
    kun sige lyde
    demens|dement|alzheimers|alzheimer ... gået|gik|væk|forsvundet|stukket|vandret .. ud|væk|hjemmefra|fra ... nattøj|fryser|ledt|timer|finde|koldt|mørkt|frost|jakke|ude|sko|nat
    gået|gik|løbet ud i nattøj|underbukser|strømpesokker|bare|sokker|hjemmesko|skjorte
    hjerte|hjertet .. galoperer|hamrer|flimrer|springer|løber|banker .. besvime|arm|sover|luft|svimmel|vejret|bryst|dø|vildt
    arm|armen|arme .. sover|snurrer|prikker|gør .. hjerte|bryst|brystet|besvime|luft|tale|munden
    <i>|<he>|mand|kone|mor|far .. ved at besvime|dåne
    trækker|får|kan næsten|knap|knapt|kun|dårligt <not> .. vejret|luft
    næsten <not> .. trække|få|trækker .. vejret|luft
    tarket|treker|trækere|traker|trekker|trækker|tækker <not> .. vejret|vejet|værret|vejret|luft
    bevistløs|bevitsløs|bevistløse|bevidsløs|besvimt|bevisløs mand|kvinde|dame|dreng|pige|barn|person|i|på|og
    er .. bevistløs|bevitsløs|bevidsløs
    blodpop|blodprob|blodprop|hjerneblødning|slagtilfæle .. kom|hurtigt|hurtit|skynd
    tror .. (jeg|hun|han) .. har|fået|får .. blodpop|blodprob|hjerneblødning|hjertestop|hjertanfald
    slået|slog|slår .. hoved|hovedet .. og kan <not> se|huske|tale|stå|bevæge|gå
    i gang med førstehjælp|hjertemassage|genoplivning
    hvor er .. nærmeste hjertestarter
    i gang med førstehjælp|hjertemassage|genoplivning .. skynd|hjælp|nu|hjertestarter
    hvor er .. hjertestarter|hjertestarteren .. skynd|nu|hurtigt|hjælp
    <somebody>|er .. er|blevet .. hvid|bleg|grå|blå|kridhvid|lilla|gusten i|om hovedet|ansigtet|hele|munden
    helt hvid|bleg|grå|blå|kridhvid|askegrå|gusten|ligbleg .. (i|og|om) .. falder|hovedet|ansigtet|svarer|sveder|læberne|kold
    falder hele tiden|om|til siden|forover
    vanvittigt|sindssygt|voldsomt|forfærdeligt|frygteligt|ekstremt|vildt|pludselig|pludseligt ondt|smerter .. i|ud .. (maven|hovedet|ryggen|siden|brystet|benet) .. stå|alene|op|kaster|feber|svimmel|besvime|gå|kan
    kan <not> .. stå op|oprejst|på .. benene|og|alene|smerter
    siddet|ligget|sidder|ligger .. helt stille|ubevægelig|slumped|sammensunket .. bænken|bænk|frostvejr|frost|kulden|sneen|timer|bilen|toilettet
    i timevis|timer .. i|på .. frostvejr|frost|kulden|sneen|minusgrader
    ben|benet|arm|armen|fod|foden|knæ .. vender|peger|stikker|sidder .. forkert|forkerte|ud|skævt|bagud|helt
    fået|har|ramt|fik .. et|en|af .. spyd|pil|glas|splint|gren|jernstang|søm|kniv|glasskår|diskos|kugle|fiskekrog|harpun .. i|gennem .. benet|armen|øjet|maven|ryggen|foden|halsen|låret|hovedet|brystet|hånden
    landet|lander|landede|faldet|falder|slået|slog .. på|mod|ned .. nakken|hovedet|ryggen|baghovedet|haleben .. kan|føle|mærke|bevæge|ligger|bevidst|rører|ben|arme|blod|kaster|sover
    kan <not> .. føle|mærke|bevæge|løfte .. (sine|mine|hendes|hans) .. arme|ben|fødder|hænder|noget|benene|armene|fingre|tæer|krop
    ned|ramt .. i|over hovedet|hovederne .. på|af .. gæst|mand|kvinde|barn|dreng|pige|frivillig|person|en|ham|hende
    groggy|forslået|omtåget|fortumlet .. og .. bløder|kaster|svimmel
    kvalt i|af en|et|sin|noget|<somebody>
    er ved at blive kvalt
    gået hul på|i|lækker|læk|lækage|udslip|spild|væltet .. syre|syrebeholder|klor|kemikalie|kemikalier|ammoniak|gas|gasflaske|tank|beholder|dunk
    klor|klordampe|ammoniak|syre|kemikalier|dampe|gift|gas ... hoster|luft|vejret|svier|kvalme|besvimer|øjnene|dårlige|utilpas
    folk|børn|børnene|gæsterne|mange|flere|alle|nogle hoster|besvimer|bløder|kvæles
    gulv|gulvet|dæk|platform|trappe|trappen|balkon|altan|altanen|bro|broen|tribunen|scenen|loftet .. er (lige) brast|brast|brudt|styrtet|faldet|kollapset|skredet .. ned|sammen|med|og .. folk|to|tre|faldet|personer|børn|mennesker|gæster|nogen|under|kælderen|flere
    båd|båden|jolle|skib|færgen|gummibåd|kajak .. tager|synker|sunket|læk|slået|kæntrer|driver .. vand|ind|ombord|fjorden|havet|os|vi|hul
    vi|er .. (er) .. synker|synke .. nu|båden|ombord
    langt ude ... <not> .. ind|kan|kommer|svømme
    <not> .. komme|svømme|nå .. ind|land|igen|tilbage .. vandet|fjorden|havet|strømmen|kitesurfer|båd|kajak
    flyder .. person|lig|mand|kvinde|barn|nogen|pige|dreng .. i|på|rundt|med .. havnen|vandet|åen|søen|fjorden|bassinet
    flyder .. <somebody>|lig .. i|på havnen|vandet|åen|søen
    hænger|ligger|sidder|sov .. over|bag|ind|hen .. rattet
    bus|bussen|skolebus|toget|tog|letbanen|færgen .. (er) væltet|afsporet|kørt|styrtet|kolliderer|påkørt .. med|i|galt|grøften
    bussen|bus|lastbilen|toget|traktoren .. med ... er .. væltet|kørt|afsporet|forulykket
    kommet|kom|er|sidder .. i klemme i|under|mellem|med
    mærke|mærker|mærket|mærkede <not>|ingen .. liv|baby|babyen|barnet|spark
    kan|har <not> mærke|mærket liv|barnet|babyen
    gravid|uge ... <not>|ingen .. liv|spark|bevæger
    kaldt|kalder|råbt|råber|banket|banker|bankede|kalde|råbe .. på|om|efter hjælp .. gennem|væggen|nabo|inde|timer|time
    hjælp gennem|fra|inde|bag .. væggen|døren|lejligheden|toilettet|elevatoren
    stiv nakke|nakkestiv|pletter|nakkestivhed ... feber|pletter|huden|hovedpine|lysfølsom|sløv
    feber ... slap|pletter|nakke|kramper|vejret|sløv|vågne|kontakt|besvimet|drikke|bevidst|stiv
    =40|=41|=42 .. i|graders feber|feber
    ligger|sidder|fundet|lå .. hjemløs|beruset|fuld|narkoman|dreng|pige|mand|kvinde|person|ældre|en .. i|på|ved .. porten|portåbningen|opgangen|kælderskakten|grøften|buskene|toilettet|trappen|bænken|sneen|skoven|containeren
    han|hun er .. iskold|kold|stiv|blå|livløs .. og|svarer|bevæger|vågner|reagerer|trækker
    slog|slået|slår|ramte .. baghovedet|hovedet|tindingen|nakken|ansigtet .. mod|i|på|ned|ind .. flise|fliserne|gulvet|kanten|asfalten|jorden|muren|trappen|bordet|bassinkanten|isen
    blod|væske ud|løber .. af|fra .. øret|øre|ørerne|næsen|munden|hovedet
    løber .. blod|væske .. ud|fra|af|ned .. øret|ørerne|munden|næsen|hovedet
    <not> .. trækker|trække|tager|får været|været|værret|vejer|vejret|luft|vajret
    trækker|trække <not> været
    hjerte stop|anfald|massage|starter|blødning .. i|på|ude|ved|nu|her
    hjerte stop|anfald
    spist|taget|fået|drukket .. forkert|forkerte|dobbelt|giftig|giftige|fordærvet medicin|piller|dosis|svampe|insulin|noget ... væk|sløv|dårlig|kaster|vågne|sover|underlig|bevidst
    ghb|heroin|ketamin|fentanyl|opioider|metadon|kokain|mdma|lattergas|benzoer ... vejret|trækker|vågne|bevidst|blå|slap|kramper|svarer|gisper|puls|kontakt|reagerer|ligger
    trækker|trække .. kun|knap|knapt|næsten .. vejret .. engang|gang|en|imellem|sjældent
    trækker kun vejret
    snorker mærkeligt|underligt|rallende|højt .. vække|vågne|ikke
    vække ham|hende|dem|min ... <not>|snorker|puls|kold
    faldet i søvn .. <not> .. vække
    <not> .. vække .. ham|hende|hun|han|dem
    trækker vejret ... det er nu
    bil|bilen|bus|lastbil|motorcykel|traktor|varevogn .. køre|kørt|kørte|kører galt
    kørt|køre|kørte|kører galt ... fast|sidder|inde|kvæstet|bløder|svarer|grøften|træ|lige|nu|hjælp
    sidder|ligger folk|nogen|to|mennesker|børn|han|hun fast|klemt|fanget
    folk|nogen|mennesker|børn|passagerer .. fast|fanget|klemt .. i .. den|bilen|bussen|vraget
    hænger|skæv|hang|slap|falder .. (i) .. (den) .. ene|venstre|højre|halve side|mundvig|mund|ansigt
    hænger .. side .. af .. munden|ansigtet
    # English
    <somebody-en> .. unconscious|collapsed|unresponsive|fainted|=choking|drowning|convulsing|seizing|bleeding
    <somebody-en> .. passed out .. and|not|cant|on|wont
    is|was|just|has|looks|be unconscious|unresponsive|choking|drowning
    unconscious|lifeless|unresponsive man|woman|person|child|boy|girl|guy|player|on
    <not-en> .. breathing|breathe|responding|responsive|wake|waking|conscious|moving|wakes
    cant|can|cannot|struggling|trouble|difficulty|hard|hardly|barely .. breathe|breathing
    no pulse|heartbeat|response|signs
    collapsed|fainted .. floor|not|breathing|street|hall|kitchen|meeting|practice|breath
    chest pain|pains|hurts .. and|arm|breathe|numb|cant|can|sweating|left|bad|now
    chest|heart pain|pains|attack
    pain in my|his|her|the chest
    chest hurts|tight|tightness
    heart|cardiac attack|arrest
    stroke .. now|his|her|face|think
    having a stroke|seizure|fit|heart|baby
    face|mouth .. drooping|droops|drooped|crooked|hanging
    slurred|slurring .. speech|words
    arm|side|leg .. numb|paralysed|paralyzed|weak .. face|speak|speech|cant
    seizure|seizures|convulsions|fitting .. now|wont|not|on|minutes|has|is
    has|having|had|in .. seizure|seizures|convulsions
    choking on
    stuck in .. throat
    allergic reaction|shock
    anaphylactic|anaphylaxis .. shock|now|help|reaction
    throat|tongue|lips .. swelling|swollen|closing
    bleeding .. head|lot|death|heavily|neck|arm|leg|stop|badly
    bleeding heavily|badly|profusely|to|lot
    lot|lots|much|pool of|blood blood
    blood everywhere
    <not-en> stop|stopping .. bleeding
    cut off .. finger|hand|arm
    hit|struck|knocked|run over|by|down .. car|bus|truck|train|lorry|tractor|van|bike
    car|bus|truck .. hit|ran|crashed|drove .. people|person|child|cyclist|man|woman|someone|crowd|pedestrian|boy|girl|kid
    car|road|traffic|bike|motorbike|bus crash|accident|collision .. people|hurt|injured|trapped|outside|now|just|bleeding|here
    trapped|stuck|pinned|crushed .. car|rubble|machine|scaffold|scaffolding|tree|stage|wreck|vehicle
    people|somebody|someone|person|several|many .. hurt|injured|trapped|wounded|unconscious .. now|help|badly
    seriously|badly hurt|injured|wounded|burned|burnt
    fell|fallen|fall|falls ... move|moving|bleeding|legs|unconscious|head|up|blood|responding|breathing|feel
    fell|fallen|fell|fall .. get up|move
    t|cant|cannot|not|unable .. get up|move .. from|floor|legs|and|bleeding
    t feel .. legs|arm|side
    hit his|her|my head .. and|is|not|bleeding|vomiting|confused
    electrocuted|electric shock
    drowning .. in|at|now
    <somebody-en>|fell|fallen .. fell|fallen|went|jumped|gone .. <water-en>
    fell|fallen|went through .. ice
    fell into .. <water-en>
    under .. water .. not|hasnt|for|and
    poisoned|poisoning|drank|swallowed .. bleach|chemicals|cleaner|poison|battery|pills|detergent|gas|something
    swallowed .. battery|pills|bleach|magnet|coin|medicine|something
    has|have|hes|shes|he|she|friend|son|daughter|someone .. overdosed|overdose
    pregnant .. bleeding|contractions|labour|labor|fell|pain
    in labour|labor
    water broke|broken
    contractions .. minutes
    need|send|call|get|calling .. ambulance|paramedics
    ambulance .. now|please|quick|needed|here|fast
    call =112|=911|=999|ambulance|emergency
    dying|going .. die
    he|she|im|i|man|somebody|someone is|am|m|s dying right|now|here|please|help
    medical emergency
    burned|burnt|scalded|burns .. badly|boiling|face|hot|arm
    dementia .. missing|wandered|gone|lost|find
    missing .. dementia
    # German
    <somebody-de> .. bewusstlos|ohnmächtig|umgekippt|zusammengebrochen|kollabiert|umgefallen
    bewusstlos|ohnmächtig|leblos .. mann|frau|person|kind|auf|am
    bewusstloser|bewusstlose|lebloser mann|frau|person|kind
    reagiert|antwortet|atmet|aufwacht|wacht|bewegt .. nicht
    nicht ansprechbar|ansprechbar|atmet|aufwachen
    bekommt|bekomme|kriegt|kriege|bekommen .. keine|kaum|schlecht luft
    keine luft
    schmerzen|schmerz|druck|stechen .. in|auf .. der brust
    brustschmerzen .. arm|luft|jetzt|und
    schmerzen|brustschmerzen .. brust|arm
    hat|habe|einen|hatte|mann|frau .. herzinfarkt|herzstillstand|schlaganfall|herzanfall
    mund|gesicht|mundwinkel .. hängt|schief
    lallt|verwaschen|spricht .. plötzlich|arm|gesicht
    <somebody-de>|hat|einen|kind .. krampfanfall|krampfanfälle|krampft|krämpfe
    <somebody-de>|kind|am .. erstickt|ersticken|verschluckt
    blutet|blute|blutung .. stark|sehr|heftig|aus|am|schlimm
    viel|überall|voller blut
    <somebody-de>|wurde|von|worden|kind .. angefahren|überfahren|überrollt
    verkehrsunfall|autounfall|fahrradunfall|unfall .. vor|verletzt|verletzte|gerade|eingeklemmt|jetzt|passiert|kind|blutet|an|auf
    schwer|lebensgefährlich verletzt|verletzte|verunglückt
    <somebody-de>|ist|sind|wurde|leute .. eingeklemmt|verschüttet
    leiter|dach|gerüst|treppe|fenster|baum|pferd|balkon|bühne|tribüne .. gefallen|gestürzt|runtergefallen|heruntergefallen
    gestürzt|gefallen|hingefallen .. nicht|hoch|auf
    kann|kommt .. nicht .. aufstehen|hoch|bewegen|auf
    <somebody-de>|im|in|am|ist .. ertrinkt|ertrinken|ertrunken
    <water-de> .. gefallen|gestürzt|eingebrochen|gesprungen|gerutscht
    ins wasser|eis|hafenbecken gefallen|gestürzt|gesprungen
    allergischer|allergische schock|reaktion
    <somebody-de>|hat|ist|eine .. vergiftet|vergiftung|überdosis
    brauche|brauchen|braucht|rufen|rufe|schicken|schickt|ruf|holen|benötigen|ruft|bitte|dringend .. krankenwagen|notarzt|rettungswagen|rettungsdienst|ambulanz|sanitäter
    krankenwagen .. sofort|schnell|jetzt|bitte
    notfall .. hilfe|jetzt|sofort
    wehen .. minuten
    fruchtblase .. geplatzt
    stirbt .. gerade|jetzt
    in lebensgefahr
    schwanger|schwangere .. blutet|blutungen
    lips|face|skin .. blue|grey|gray|purple
    fainted|collapsed .. at|in|on|during|lips|and|meeting
    fell|fallen|falls .. off|from|down .. scaffolding|ladder|roof|stairs|balcony|window|horse|tree|stage|bike ... blood|moving|unconscious|bleeding|head|leg|lot|responding
    there|is|s|lot a|lots|lot|so of|blood|much blood
    ate|eaten|drank|drunk|swallowed|took .. poison|bleach|mushroom|mushrooms|detergent|antifreeze|batteries
    heart attack|failure .. what|now|help|having|has|our|the
    has|have|having|had|is a|having heart|stroke attack|stroke|now
    hit|struck|knocked by|down|over .. car|bus|truck|van|train|lightning|tram|bike
    fell|went|fallen|gone through|into|in|under .. the|a .. ice|lake|river|harbour|canal|well|pool|sea|water
    cant|can|cannot|t speak|talk|swallow ... face|side|arm|mouth
    face|mouth|side .. hangs|hanging|drooping|droops|drooped|dropped|crooked
    keine luft bekommen|mehr
    blass|blau|schwach .. und .. luft|schwitzt|brust|atmet|bewusstlos|komisch
    liegt auf|am|in|im|unter .. straße|boden|gehweg|treppe|fahrbahn|auto|wasser|eis|gleis|gleisen
    lying|lies|laying|found|fallen .. on .. the .. floor|ground|road|street|stairs|pavement|kitchen|bathroom
    boat|ship|canoe|kayak|ferry sinking|sank|capsized|overturned|sinks|turned
    sinking|capsized .. with|people|in|boat
    roof|wall|stage|floor|scaffolding|tent|tree|ceiling .. collapsed|fell|fallen|came .. on|onto .. people|someone|kids|man|children|him|her|us|top
    throat|airway|tongue|face .. is .. closing|swelling|swollen|tight
    contractions|labour|labor ... minutes|baby|car|alone|coming|now
    defibrillator|defi .. zusammengebrochen|bewusstlos|atmet|schnell|wo|jetzt
    blutet am|aus|stark|sehr|heftig
    gestürzt und blutet|liegt|bewegt|bewusstlos
    zusammengebrochen|umgekippt|kollabiert .. im|in|auf|bei|vor|und
  `,
  strong: {
    down: `
      <somebody> .. ligger .. på|i|under gulvet|jorden|vejen|gaden|fortovet|trappen|gangen|sneen|banen
      ligger .. <somebody> .. gulvet|jorden|vejen|gaden|fortovet|trappen|gangen|sneen|banen
      bevidstløs|bevistløs|livløs|besvimet|bevidstløshed|kollapset|besvimelse
      faldet|falder|segnet|styrtet om|sammen
      på gulvet
      unconscious|collapsed|unresponsive
      bewusstlos|umgekippt|zusammengebrochen
    `,
    silent: `
      reagerer <not>
      <not> .. reagerer
      vågner|vågne <not>
      svarer <not> når|på
      <not> .. vække|vågne
      <not> .. bevæge|bevæger|mærke
    `,
    breath: `
      <not> .. vejret|luft
      svært|besvær .. trække|få .. vejret|luft
      hiver|gisper efter
      trækker vejret .. underligt|mærkeligt|tungt|besværet
      åndenød|kvælning|kvalt|kvæles
      short of breath
      luftnot|atemnot
    `,
    heart: `
      ondt|smerter|smerte|trykken|tryk|stik .. i|for|over brystet|bryst|hjertet
      brystsmerter|hjertestop|hjerteanfald|blodprop|hjerneblødning|slagtilfælde|hjertetilfælde|hjertestarter|hjertestarteren|hjertemassage
      chest pain|pains
      stroke|defibrillator
      brustschmerzen
    `,
    wound: `
      bløder|blødning|blødende
      slået|slog|ramt .. hovedet|hoved
      kramper|krampeanfald|anfald
      kvæstet|kvæstede|tilskadekommen|hårdt|kritisk
      brækket|knækket .. ben|benet|arm|ryg|nakke
      hurt|injured|bleeding|wounded
      blutet|verletzt
      blod .. over|fra|på|ud|overalt
    `,
    crash: `
      trafikulykke|trafikuheld|færdselsuheld|bilulykke|biluheld|ulykke|ulykken|påkørt|eksplosion
      =kørt ned|over
      <somebody> .. faldet|faldt|styrtet|styrtede|falder ned|ud|ad|af
      scenen|stilladset|teltet|muren|taget|træet|kranen|tribunen|hoppeborgen .. væltet|kollapset|styrtet|faldet|blæst
      sidder|ligger|hænger fast|klemme
      i klemme
      crash|accident|collision
      unfall
    `,
    drowning: `
      druknet|drukner|drukne|drukneulykke
      under vandet
      i vandet .. og|kan
      gennem isen
      drowning
      ertrinkt
    `,
    poison: `
      forgiftet|forgiftning|ætsende|overdosis|giftig|giftigt|giften
      slugt|sluger
      taget|røget|sniffet stoffer|heroin|noget|svampe
      drukket så|for
      swallowed|poison|overdose
    `,
    lost: `
      gået hjemmefra
      gik|gået|forsvundet .. fra .. plejehjemmet|plejehjem|demenscaféen|demenscafeen|afdelingen|hjemmet
      kan|har <not> .. finde|fundet .. ham|hende|min|mor|far|manden|konen
      <not> .. finde|fundet ham|hende .. nogen
    `,
    rescue: `
      ambulance|ambulancen|=112|falck|redningsfolk|krankenwagen|notarzt|=911
      livsfare|livstruende|livsfarligt
    `,
  },
  weak: {
    looks: `
      grå|bleg|hvid|blå|blålilla|ligbleg|kridhvid|kridthvid .. i|om|helt|og|ansigtet|hovedet|læberne
      er|bliver|blevet|helt grå|bleg|blå|kridhvid|slap|sløv|kold|iskold|hvid|omtåget
      koldsveder|koldsved|sveder
      slap|sløv|omtåget|forvirret|uklar|svimmel|utilpas|utilpasse
      kaster|kastet op
      pale|grey|blue|sweating|dizzy|vomiting
      blass|blau|schwindlig
    `,
    numb: `
      følelsesløs|lammet|lam
      arm|armen .. hænger|følelsesløs|ondt
      skæv|skævt|hænger
      numb|droop*
    `,
    cold: `
      frost|frostgrader|frostvejr|minusgrader|iskold|sneen
      minus|00|0 grader
      uden jakke|sko|overtøj
      mørkt
    `,
    people: `
      folk|nogen|mennesker|person|barn|børn .. fast|inde|under|derinde
      people trapped|inside|hurt
    `,
    unanswering: `
      svarer .. <not>
      tager <not> .. telefonen|den
      <not> .. tager .. telefonen
      telefonen|mobilen .. slukket|død
      slukket .. telefonen|telefon|mobil
      låst|lukket sig inde
      pludselig
      not answering|responding|picking
      antwortet nicht
    `,
  },
};
