/**
 * The plain words in which work and conduct are spoken of. It is not what stands here that tells, but what
 * does not: a question full of other words is one about a subject, whichever subject that may be.
 */
export const PLAIN = `
ability able about above absence absent accept accepted accident accomplish account accountability accountable
accuse accuses achieve achieving acknowledge acquire across act action active activity actual adapt adapted add
additional adjectives adjust admit adopt adult advance advantage advice advise advisor afford afraid after
afternoon afterwards again against aged agency agenda aggressive ago agree agreement ahead aid aim airport alert
all allowed alone along alongside already also although always am amazing ambiguity among amount an analysis
analyst and angry announce annoyed annual anonymous another answer anticipated anxious any anybody anyone
anything anyway anywhere apart apologise apologize apology appeals appear applicant application apply appoint
appraisal appreciate apprentice approach approve april architect are area arent argue argument army around
arrange arrive arrived art article as ashamed aside ask asleep assess assign assist assistant assume assumption
assure at attempt attend attention attitude attract attracts audience audit auditor august aunt author authority
automate avoid award away awful awkward baby back backbone backdate background backlog backward bad baker bakery
balance bank bar barely bargain barista barrier base basic battle be bearable beat beautiful became because
become bed before began begin beginner begs behalf behave behavior behaviour behind belief believe belong bend
benefit beside best bet better between beyond bid big bigger bill birthday bit bite blame blank blew blown board
bold bonus book bore bored boring boss bosss botched both bother bottom bought bounce boundary boy brain brand
brave break breakdown breath bridge brief bright brilliant bring broke brother brought budget bug building built
bully burn bus business busy but butcher buy buyer by bystander cafe calendar call caller calm came camp
campaign camper can cancel cancelled cancer candidate cant canteen captain car card care career careful carer
caretaker caring carpenter carry case cash cashier catch category catered caught cause ceiling celebrate central
certain cfo chair chairman chairs challenge champion chance change channel chaos character characterize charge
charity chase cheap cheat cheated check checklist cheese chef chemist child children choice choir choose chore
chose christmas church circumstance citizen city civil claim clash class classmate classroom clean cleaner clear
clerk click client climb clinic clinical clock close closed closer club coach cockpit code codebase coffee cold
collaborate collaboration colleague college come comfort comfortable command commander comment commit committee
common communicate communication community company compare compete competition competitor complain complaint
complete completion complex compliance complicate compromise computer concept concern condition conduct
conference confidence confident confidential confides conflict confront confuse confused confusing congratulate
connect connection conscience consequence consequences conservative consider considerate constant construction
constructive consultant consulting contact content context continue contract contractor contradict contradictory
contribute contribution control conversation convey convince cook cooking cool cooperate coordinate cope copy
corner correct corridor cost could couldnt couldve council counsel count counter country course court cousin
cover coworker craft crazy create creative credit crew crisis critic critical criticise criticism criticize
cross crowd cruel crunch cry cultural culture cup curious current curriculum curve curveball customer customs
cut cv cycle dad daily damage danger dangerous dare dark dashboard data date daughter dawn day dead deadline
deaf deal debate debt december decide decision deep deeply defeat defend defense define defuse degree delay
delegate delicate delighted deliver deliverable delivery demand department departments depend depot depth deputy
describe description deserve design designer desk desperate despite detail detective develop diagnosis did didnt
die diet difference different difficult difficulty dig dilemma diner dinner diploma direct direction director
dirty disability disagree disagreed disagreeing disappear disappoint disappointment disaster discipline discover
discrimination discuss dish dishonest dislike dismiss display dispute dissertation distance distract distraction
disturb diverse divide do doctor doctorate document documentation documents doer doesnt doing dollar donor dont
door double doubt down dozen draw drawn dread dream dress drew drill drink drive driver drop dropped drove
drowning drunk due dug dull during duties duty each eager earlier early earn easier east easy eat educate
education effect efficient effort eight eighty elaborate elder elderly electrician eleven else email embarrass
embarrassed emergency emotion emotional employ employed employee employer empty end enemy energy engagement
engineer english enjoy enormous enough ensure enter enthusiasm entire entry environment equal equipment era
error escalate especially essay essential establish estimate ethical euro eve even evening event eventually ever
every everybody everyday everyone everything evidence evolved exact exam examine example exceed exceeded
excellent exception exchange excite excited excuse exec executive exercise exhausted exist expect expectations
expense expensive experience experiment expert explain explore extra extreme extrovert eye fabulous face
facility fact factory facts fail failed failure fair faith false falsify familiar family famous fancy far farm
farmer farther fast faster father fault favor favorite fear fearful feat feature february feedback feel feelings
feet fell fellow felt festival feuding fever few field fifteen fifth fifty fight figure file fill final finance
find fine finger finish fire firefighter firm firmly first fish fit five fix fixing flat flaw flexibility
flexible flight flood floor flop folk follow food football for force forecast foreign foreman forever forget
forgot forgotten form formal former fortnight fortune forty forum forward founder four fourteen frame free
freelance frequent fresh friction friday friend frightened frightening from front frozen frustrate frustrated
frustrating fulfil full fully fun functional fund funding fundraising funeral funny furious further future gain
game gap garden gather general generous gentle get gift girl give glad glass go goal good goodbye got government
grade graduate grandchildren grandfather grandmother grant gratitude gray great greatest greet greeting grieving
ground group grow growth guard guess guest guidance guide guidelines guilt guilty gut guy habit had hadnt hair
half halfway hallway hand handed handle handover hang happen happy harassing hard harder hardest harm has hasnt
hate have he head headmaster headquarters healthy hear heard heart heaven heavily heavy height held hell hello
help helpful her hesitate hidden hide high highlight him himself hint hire his history hit hobby hold holiday
home homeowner honest honesty honor honour hope horrible hospital host hostel hostile hosting hotel hour house
household how huge human humble humor humour hundred hungry hunt hurry hurt husband idea ideal ideas identify if
ignore ill illness imagine immediate immediately immoral impact impatient important impossible impressive
improve improvise improviser in inappropriate incident include income incomplete incorrect increase independent
individual industry inefficiency influence inform information inherit initiative injured injury innovation
innovative inside insist inspection inspired installation instance instead instruction insult integration
integrity intelligence intend intense intention interest intern international internship interpret interpreter
interruptions interrupts interview into intro introduce introduction introvert invent invest invite invoice
involve involved irate irrelevant is island isnt issue it item its itself january jealous job join joke journey
joy judge juggle july june junior jury just justify keen kept kid kids kill kind kindness kitchen knew knock
know knowledge known lab label lack lady land language laptop large last late later laugh launch launching
laundry law lawsuit lawyer lay layoff lazy lead leader leadership leaf leap learn least leaves lecture led left
legal less lesson let letter liar library lie life lift light like likely limit line list listen listener
literature little live load loan local logistics lone lonely long longer longest look lose loses loss lost lot
lottery loud louder love lover low lower loyal loyalty luck lucky luggage lunch lying machine mad magazine mail
main maintain maintenance major majority make man manage manager manner manual many march mark market marry
master masterpiece match material matter may me meal mean meaning measurable measure mediate medical medicine
meet meeting melt member memo mental mention mentor menu merchant merger mess message met method mid middle
midnight midway might mile mileage military mind mindset minor minority minute misjudge mislead misread miss
missing mission mistake misunderstand misunderstanding misunderstood mixed modern moment monday money month
monthly mood moral more morning most mother motivate move movie moving much multitasking municipal museum music
musician must mutual my myself naive name napkin narrate narrow nasty nation national nature near necessary need
needy negative negotiate negotiation neighbor neighbour neither nervous network neutral never new newcomer news
newspaper next nice night nighter nine nineteen ninety no nobody noisy non noon nor normal north not nothing
notice november novice now nowhere number nurse nursery nutshell obey object objection objective observation
obsession obstacle obvious occasion october of off offend offended offense offer office officer often old older
oldest on onboard once one online only open operate operation operator opinion opportunity oppose opposite
optimist or orchestra order ordinary organisation organise organiser organization organize organizer original
other otherwise ought our out outage outcome outgrown outline outlived outside outsider over overcharged
overcome overdue overhear overloaded overnight overqualified overtime overview overwhelmed owe owed owl own
owner ownership pace page paid painful pair pallet pandemic panel panic paper paralegal parent parents park part
partial participant particular partly partner party pass passenger passion passionate past patch path patience
patient patrol pause pay payroll peace peak peer pension people peoples perfect perfectly perform performance
performer period permanent permission person personal personality perspective persuade phone phoned photo phrase
piano pick picture piece pile pilot pitch pivot place plain plan planner planning plant plate platoon play
playbook player pleasant please pleased pleasure plenty plumb plumber pm pocket poem point police policy polite
political politics poor popular porter portfolio position positive possible possibly post postdoc postpone
potential pour poverty practice praise precedent predecessor predict prefer pregnant prejudice prepare presence
present presentation president press pressure pretend prevent previous price pride priest principal principle
print prioritise priority prison private prize proactive problem proceed process produce produced product
production profession professional professor profit program programme progress project promise promote promotion
prompt proof proper properly proposal protect protest prototype proud proudly prove provide province public
publish pull pupil purchase purpose pursue push put puzzle qualification quality quarrel quarter question queue
quick quiet quietly quit quite quota race racist rain raise raised rallied ran rapport rare rate rather reach
react reaction read ready real realise reality realize really reason reasonable reassure rebuild recall receive
recent reception receptionist recipe recognise recognize recommend record recount recover recruit redefined
redesign redo reduce refer reflect refugee refund refusal refuse register regret regular regulator rehearsal
reject rejection relation relationship relative relax release reliable relief religious reluctant rely remaining
remains remark remember remind remote remove renewal renewed renovation rent reorganisation reorganization
repair repeat repetitive replace replacement reply report represent reputation request requests require rescue
research researcher resent reserve resident resign resist resolve resource respect respond response
responsibility responsible rest restaurant restore restrict result resume retail rethink retire return reveal
revenge review reviewer revised reward rich ridiculous right ring rise risk rival road roadmap role rollout
romantic roof room roommate roster rotate rough round routine row rub rude rule rumor rumour run rush sacrifice
sad sadly safe safely safer safety sake salary sale salesman salesperson sample satisfaction satisfied satisfy
saturday save saw say scale scare scared scattered scenario scene schedule scholarship school science scientist
scope score scrap scratch screen screw season seat second secondary secret secretary section security see seek
seem seldom select selfish sell semester send senior sense sensible sensitive sent sentence separate september
sergeant serious servant serve service session set setback settle seven seventeen seventy several severe shame
shape share sharp she shelter shift shine ship shirt shock shocked shoot shop shopper short shortcoming should
shoulder shouldnt shout show shower shown shut shy sibling sick side sight sign significant silence silent
similar simple simplify simply since sincere single sister sit situation six sixteen sixty skeptical sketch
skill skip slack sleep slide slip slow slower slowly small smaller smart smell smile smooth smoothly smth snaps
so social society soft soldier solid solution solve some somebody someone something somewhere son soon sorry
sort soul sous south speak speaker spec special specialist specific speech speed spend spent spill spirit spite
split spoil sponsor sports spot spouse spread spreadsheet spring squad stable stadium staff stage stair
stakeholder stand standard standards stare start starter startup state statement station status stay steady
steal steepest steer step still stockroom stolen stop store storm story straight stranger strategy street
strength stress stressful stretch strict strike strip strong struggle stubborn student study stung stupid style
subject submit subscriber substitute success successful such sudden suffer suggest suggestion suit suitable sum
summarise summer sunday super superior superpower supervise supervisor supplier support suppose sure surgeon
surgery surprise surround survey survive suspect suspicious swallowed swamped swap swear swim sympathy system
table tackle tailor tale talent talk target task taxi teach teacher teaching team teammate teamwork tear tears
technical technology teen teenager tell temper temporary tempts ten tenant tend tender tension term terrible
terrified territory test tester text textbook than thank thanks that the theatre their them then there thesis
they theyre thief thin thing think third thirteen thirty this those though thoughtful thousand threat threaten
three thrive through throughout throw thrown thursday ticket tidy tie tight till time tiny tip tired title to
today toddler together tomorrow tone tonight too took tool top topic total touch tough tour toward town toxic
toy track trade tradition traditional traffic train trainee translate transport travel traveler treat triage
trial trick trip trouble true trust truth try tuesday turn tutor twelve twenty twice twins two type typical ugly
uncertain uncertainty uncle unclear uncomfortable under underestimate undermines underperformer understand
understood undertake undone uneasy unethical unexpected unfair unfamiliar unfortunate unhappy uniform union
unique unit university unkind unknown unlawful unlearn unless unlike unpleasant unpopular unreachable
unreasonable unsafe unsuccessful unsure until unusual unwilling up upcoming upgrade upheld upon upper upset urge
urgent us use used useful useless user using usual vacation vague valuable value various vary vendor verbal
version very vet victim view village violence violent virtual visible vision visit visitor vital voice
voluntarily volunteer vote vulnerable wage wait waiter waitress wake walk walked wall wallet wanna want ward
warehouse warm warn warning was wash wasnt waste watch way we weak weakness wealth wealthy wear weather wedding
wednesday week weekend weight weird welcome well werent west what wheelchair when where whether which while
whistle who whod whole whom whose why wide widow wife wild will willing win winter wisdom wise wish with within
without witness woman won wonder wonderful wont wooden word work worker workload workplace workshop world worn
worried worry worse worst worth worthwhile would wouldnt writer wrong wrote yard year yell yells yesterday yet
you youll young younger your yourself youth zero
`;
