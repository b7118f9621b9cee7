import type { Signals } from "./signals.ts";

/** Fire, smoke, gas and explosions that are there now. */
export const fire: Signals = {
  whole: `
    ^ det brænder
    det brænder $
    det|der brænder .. i|inde|ude|hos|ved|her|nede|oppe|under|bag|på .. <place>|<burns>|nu|loftet|kælderen|bag|naboen
    det|der brænder i|inde|ude|hos|ved|nede|oppe|bag
    <burns> .. =brænder|braender
    <burns> .. i flammer|brand
    <burns> .. i brand|flammer|lys
    =brænder .. i|på|ved|inde .. <burns>
    nabos|naboens|nabo hus .. brænder
    står|går|er|op|stod .. i flammer
    i lys lue
    der|er|har|gået|opstået|udbrudt|kommet|startet|udbryder|opstår (er) (gået) ild|brand|ildebrand .. i|på|hos|ved|under|bag
    der er|gået|opstået|udbrudt (gået|opstået|udbrudt) ild|brand|ildebrand
    gået|gik|går ild|brand i
    ild|ildebrand i|på .. <burns>|<place>
    ild .. i|under|på|ved .. <burns>
    ^ brand i|på|ved|hos .. <place>|<burns>
    ^ brand hjælp|nu
    =brand .. hjælp
    røg|brænder|ild|brand|flammer|branden|ilden ... <not> .. komme|slippe ud
    røg|brænder|ild|brand|flammer|branden|ilden ... <not> .. alle|få .. ud|ude
    røg|brænder|ild|brand|flammer ... om alle .. ud|ude
    brand|ildebrand .. i|på|ved|hos .. <place>|<burns> .. nu|lige|folk|ude|hjælp|røg|flammer|børn
    brand .. nu|lige|hjælp
    hjælp .. brand|brænder|ild
    sat|sætter|satte|sætte|tændt .. ild til|på|i .. <burns>|græs|tørt|container|skoven|huset|noget|papir|affald|sig|døren
    sat ild til|på
    ilden|flammerne|branden .. spredt|bredt|sig|fat|mod|vej|nær
    ilden|branden breder|spreder|spredt|nærmer sig
    har taget ild|fyr
    tog|taget|tager|fangede|fanget .. ild
    ild i .. tøjet|håret|gardinerne|gryden|køkkenet|olien|panden
    står|vælter|kommer|stiger|siver|strømmer|slår|bølger|vælter .. røg|flammer|røgen .. ud|op|ind|ned|fra|under|af
    røg|røgen|flammer .. vindue|vinduet|vinduer|vinduerne|loft|loftet|tag|taget|dør|døren|bygning|bygningen|lejlighed|lejligheden|kælder|kælderen|køkken|køkkenet|trappen|skuret|hus|huset|motorhjelmen|motoren|tavlen|naboens|skorsten
    røg ud|op|ind .. vindue|vinduet|vinduer|vinduerne|loft|loftet|taget|døren|bygningen|lejligheden|kælderen|køkkenet|skuret|huset|*huset|*husets
    røg på|i|over|inde .. gangen|trappen|opgangen|trappeopgangen|hele|køkkenet|bygningen|kælderen|lejligheden|hallen|salen|soveværelset|værelset
    fyldt|fuld|fuldt|fyldes .. røg
    sort|tyk|kraftig|tæt|sorte|meget|masser .. røg .. fra|ud|op|i|og|over|kommer|vælter
    røg|røgen .. over det hele
    lugter|lugt|lugte|dufter|stinker|stank .. gas
    gaslugt|gasudslip|gaslækage|gaslæk|gaseksplosion|gasledning|gasbrand .. i|ved|fra|på|nu|kraftig|folk|revet|sprunget|over|gravet
    gaslugt|gasudslip|gaslækage|gaslæk|gaseksplosion .. i|ved|på|hos|nu|fra|her|kraftig|stærk
    lugter .. brændt|røg|brand|svedet .. røg|hoster|alarmen|elskabet|tavlen|kabel|over
    lugter brændt .. røg
    brandalarmen|røgalarmen|røgmelderen|brandalarm|alarmen|røgalarm .. røg|brænder|ild|folk|ud|lugter
    røg .. brandalarmen|røgalarmen|alarmen
    eksplosion .. i|på|ved|lige|nu|her|inde|hus|brand|og|fra
    sket (en|lige) eksplosion
    eksploderet|eksploderede|eksploderer|sprang|sprunget .. luften|gasflaske|gasflasken|batteri|batteriet|bilen|huset|kedel|kedlen|beholder
    gasflaske|gasflasken|batteri|batteriet|kedel|kedlen|tank|tanken|bil|bilen|trykflaske|noget|fyret .. eksploderet|eksploderede|eksploderer
    bombe|bombetrussel|håndgranat|dynamit .. fundet|i|på|under|ligger|nu|kuffert|pakke|taske
    <not> .. ud ... røg|brænder|ild|brand|flammer
    røg|brænder|ild|brand|flammer ... stadig|folk|nogen|nogle|børn|beboere|gæster|han|hun|mennesker|dem .. inde|derinde|fanget|sal|oppe|ude
    kulilte|kuliltealarmen|kuliltealarm|kulmonoxid .. alarmen|hyler|går|bipper|forgiftning|besvimet|hovedpine|utilpas|kvalme|lækage
    brandvæsen|brandvæsnet|brandvæsenet|brandbil|brandbiler|brandfolk .. nu|hurtigt|hjælp|straks|kom|send
    send|ring|tilkald|ringe .. brandvæsen|brandvæsnet|brandvæsenet|brandbil
    <somebody> .. brænder|gået .. ild|flammer|tøjet
    antændt|antænder|antændte .. hæk|hækken|græs|græsset|tag|taget|hus|huset|skov|skoven|telt|teltet|gardinet|noget|bilen|halm|skuret
    breder|spreder|bredt|spredt sig mod|til .. hus|huset|taget|skoven|naboen|bygningen|campingvognene|teltene|loftet
    brudt|bryder|brød|gået|går|er .. i brand|flammer
    ned|ud|ind .. ad|af|på .. trappen|døren|gangen .. for røg|ild|flammer
    for røg|flammer|ild .. ud|ned|komme|kan|trappen
    <not> .. komme|kan|se .. for røg|røgen|flammer|ild
    molotovcocktail|molotov|brandbombe|benzinbombe .. ind|smidt|kastet|klubben|huset|på
    ild ved|omkring|tæt|oppe|nede|inde .. tank|tankstationen|gas|gasflasker|benzin|hus|taget|bygning
    gået ild|fut i alt|alting|noget|det|hele|<burns>
    alt|alting|det|hele .. i|står|er flammer|brand|fut
    brandalarmen|røgalarmen|brandalarm|alarmen .. røg
    er|kommer .. røg ... brandalarmen|alarmen
    brand hjælp
    hjælp brand|ild
    alarmen|brandalarmen|røgalarmen|røgmelderen .. går|hyler|bipper|lyder .. og .. røg
    ryger|røg|os|damper|gnistrer|gnister|knitrer|slår .. (voldsomt|meget|kraftigt|ud|sort) .. fra|ud|af|i .. eltavlen|tavlen|stikkontakten|stikket|motoren|loftet|taget|batteriet|kablet|panelet|vinduet|skorstenen|gulvet|væggen
    gnister|gnistrer .. fra|i|ud .. tavlen|eltavlen|stikkontakten|ledningen|kablet|loftet|taget
    tændt|tænder|sat|sætter|påsat .. ild|brand .. i|til|på|ved
    futtet af
    brænder|brændt|futtet|nedbrændt .. måske|muligvis|stadig .. nogen|inde|folk
    lugter .. brændt .. eltavlen|tavlen|ledning|stikkontakt|loftet|ryger|røg|hele
    ryger .. lugter .. brændt
    # English
    <somebody-en>|house|kitchen|building|car|roof|flat|apartment|hall|tent|clubhouse|shed|room|school|church|door|bin|barn|forest|it|place|curtains|stove|oven|everything|is|caught|s|set|on .. is|are|s|caught|on|set|been on fire
    on fire
    caught fire
    is|s|are|house|kitchen|building|flat|car|roof|hall|clubhouse|shed burning .. down|now|in|up
    kitchen|house|building|flat|roof|hall|school|car|barn is|are burning
    fire in|at|inside|on .. kitchen|house|building|basement|clubhouse|hall|flat|apartment|garage|roof|school|church|shed|room|forest|stairwell|attic|club|library|forsamlingshuset|klubhuset
    there|is|s|a fire .. in|now|help|burning|outside|at|and
    big|huge|large|house|kitchen|forest|gas fire|flames .. in|at|now|and|outside
    flames .. coming|from|out|in|high|everywhere
    smoke .. from|out|roof|window|windows|building|door|house|everywhere|stairs|room|hall|kitchen
    smell|smells|smelling|smelled|leaking .. gas
    gas leak|smell|explosion
    explosion .. in|at|just|now|heard|next|and
    an|heard|was|huge|big|loud|there explosion
    gas|car|bottle|battery|tank|boiler|something .. exploded
    carbon monoxide .. alarm|poisoning|leak
    bomb .. in|threat|found|under
    fire brigade|department|fighters|engine .. now|quick|please|need|send
    # German
    es brennt
    brennt|brennen .. es|im|in|lichterloh|das|die|gerade|bei|vor|ab
    haus|küche|gebäude|auto|dach|wohnung|vereinsheim|keller|halle|zelt|wald|schuppen|garage|scheune|schule .. brennt|feuer|flammen
    feuer .. im|in|auf|an|bei .. küche|haus|wohnung|keller|halle|vereinsheim|dach|gebäude|wald|schuppen|auto|garage|dachboden|treppenhaus|schule
    feuer in|im .. küche|haus|keller|vereinsheim
    in|steht|stehen flammen
    rauch .. dem|der|den|dach|fenster|kommt|treppenhaus|haus|wohnung|keller|überall|tür
    kommt|quillt|steigt .. rauch
    aus .. dach|fenster|haus|küche|keller|tür .. rauch
    riecht|stinkt|geruch .. gas
    gasgeruch|gasleck|gasaustritt .. in|im|im|stark
    explosion .. im|in|gerade|gehört|bei|war
    kommen|komme .. nicht .. raus|heraus
    feuerwehr .. sofort|schnell|jetzt|rufen|bitte
    smoke .. stairwell|hallway|corridor|basement|attic|kitchen|apartment|flat|building|house|everywhere|roof
    get|come|go .. down|out .. smoke|fire|flames
    nachbarhaus|nachbars|nachbar|haus|wohnung .. brennt
    haus|küche|wohnung|keller|dach|garage|auto|scheune|laube|schuppen|vereinsheim|turnhalle|nachbarhaus brennt
    im|in treppenhaus|keller|haus|flur|küche ... rauch|qualm|feuer
    rauch|qualm .. treppenhaus|flur|keller|küche|haus|wohnung|dach|fenster
  `,
  strong: {
    flames: `
      =brand|branden|ildebrand|flammer|flammerne|ilden|ildløs|storbrand|påsat|brannd
      ild
      =brænder|brandet
      on fire|flames|burning
      feuer|brennt|flammen
    `,
    smoke: `
      sort|tyk|kraftig|masser|meget|tæt røg
      røg|røgen .. ud|fra|på|i|over|op
      der er .. røg
      lugter .. brændt|gas|røg
      gaslugt|kulilte|gas
      brandalarmen|røgalarmen|røgmelderen|kuliltealarmen|brandalarm|røgalarm|alarmen .. går|hyler|bipper|ringer|lyder|igang
      smoke
      rauch|gasgeruch
    `,
    exit: `
      kan <not> .. komme|slippe|få .. ud
      <not> .. alle .. ud|ude
      <not> .. få .. alle|folk|dem .. ud
      fanget|indespærret .. inde|på|i
      trapped
      cant|t get out
      kommen nicht raus
    `,
  },
  weak: {
    inside: `
      stadig folk|nogen|børn|mennesker
      er derinde|inde|derinde
      folk|børn|nogen|dyr .. inde|derinde
      people inside
      noch jemand|leute drin
      første|anden|tredje|fjerde sal
    `,
    brigade: `
      brandvæsen|brandvæsnet|brandvæsenet|brandbil|brandmænd|brandfolk
      fire brigade|department
      feuerwehr
    `,
    cough: `
      hoster|hovedpine|utilpasse|utilpas|kvalme|svimle
      coughing|dizzy
    `,
  },
};
