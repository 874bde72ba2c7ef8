import { wordSet } from './phrases';

/** Verbs after "I" that tell a state, a feeling or mere presence, in the forms that occur. */
export const STATIVE = wordSet(
  `have had having has feel felt feeling think thought thinking know knew knowing want wanted wanting
   need needed believe believed like liked love loved enjoy enjoyed hope hoped wish wished expect
   expected see saw seen known seeing hear heard understand understood realize realized realise realised notice
   noticed remember remembered care cared worry worried doubt doubted lack lacked seem seemed appear
   appeared belong belonged mean meant become became remain remained stay stayed live lived own owned
   owning sit sat come came exist suppose guess trust trusted appreciate appreciated value valued
   prefer preferred fear feared look looked depend depended cost experience experienced receive
   received learn learned learnt learning grow grew gain gained inherit inherited get got find be am is was were being
   deserve deserved consider considered face faced struggle struggled strive strived strove aim aimed
   guess guessed say recall recalled assume assumed figure figured dare
   lost lose wonder wondered happen happened did do does done`,
);

/** Verbs of a part without an act: what was done stays open. */
export const VAGUE = wordSet(
  `help helped helping helps support supported supporting supports assist assisted assisting assists
   aid aided contribute contributed contributing contributes participate participated participating
   participates join joined joining attend attended attending involve involved collaborate collaborated
   collaborating collaborates cooperate cooperated cooperating work worked working works interact
   interacted interacting interface interfaced liaise liaised liaising serve served serving act acted
   acting function functioned play played playing represent represented representing report reported
   focus focused focusing focussed deal dealt dealing try tried trying tries engage engaged engaging
   partake follow followed behave perform performed performing operate operated embrace embraced
   strove endeavored bring brought wear wore pitch pitched communicate communicated communicating
   ensure ensured ensuring ensures hold held contributed wear accompany accompanied step stepped stepping
   concentrate concentrated strengthen strengthened spend spent shadow shadowed go went going facilitate facilitated belong`,
);

/** Verbs that say something only with an object of their own: "managed the relaunch budget". */
export const BROAD = wordSet(
  `manage managed managing manages lead led leading leads handle handled handling coordinate coordinated
   coordinating coordinates oversee oversaw overseeing oversees supervise supervised supervising run ran
   running drive drove driving deliver delivered delivering execute executed executing take took taken taking
   make made making keep kept keeping give gave giving provide provided providing offer offered offering
   share shared sharing put implement implemented implementing complete completed completing control
   controlled controlling direct directed directing guide guided guiding organize organized organizing
   organise organised monitor monitored monitoring maintain maintained maintaining improve improved
   improving address addressed solve solved solving look looked push pushed pushing move moved moving
   finish finished finishing accomplish accomplished achieve achieved show showed add added use used
   enable enabled promote promoted apply applied align aligned steer steered champion championed
   spearhead spearheaded head headed`,
);

/** What such verbs take where they say nothing: "everything", "the whole project", "support". */
export const GENERIC = wordSet(
  `everything anything things thing stuff it all project projects work team teams process processes effort
   efforts initiative initiatives task tasks activities activity solution solutions part parts aspect
   aspects area areas matters operations operation program job jobs duties duty responsibility
   responsibilities needs issue issues problem problems situation situations side sides success delivery
   implementation support help input inputs ideas idea guidance feedback value role roles charge care
   lead ownership initiative difference contribution contributions impact best people everyone everybody
   others stakeholders colleagues track running going smoothly smooth together forward time energy
   attention hours hats sure certain on up over execution phases phase steps stage stages goals goal
   objectives progress experience expertise knowledge skills skill perspective leadership direction
   place motion alignment communication collaboration day-to-day end-to-end details requirements
   requirement expectations quality results result works place course them him her us me hard ball
   picture change changes group department business company outcome outcomes plan ship good great well
   run done ran went go goes was were is are be been worked happened right fine okay successfully successful
   threads strings reins overview status meeting meetings update updates report reports weekly monthly topic topics aligned informed updated happy motivated moving delivered completed finished known 100 110 percent`,
);

/** Words that carry nothing between verb and object. */
export const EMPTY_WORDS = wordSet(
  `the a an our my this that these those whole entire of many various different several big overall lot
   lots some any from start to finish end and with on in for their his her its every each other another
   as at by or where when whenever wherever needed necessary possible whatever which so also very really
   important main general major active strong significant large small own both along way out there
   during throughout across between into toward towards new daily z full total complete necessary`,
);
