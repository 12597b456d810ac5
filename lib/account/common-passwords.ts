/**
 * What people choose first, written in lower case. Digits and signs about a word and letters written as digits are
 * seen through (password-rules.ts), so that each entry stands for many.
 */
const words = `
abc admin administrator amanda andrea andrew angel apple arsenal asdf asdfgh ashley august babygirl bailey banana
baseball basketball batman beautiful blink bubbles buster butterfly champion changeme charlie cheese chelsea chicken
chocolate coffee computer cookie cowboys daniel december default diamond doctor dolphin donald dragon eagles family
february flower football forever freedom friday friends garfield george ginger google guest guitar hannah happy harley
heaven hello hockey hospital hottie hunter iloveu iloveyou internet january jasmine jennifer jessica jesus jordan joshua july june junior justin killer letmein liverpool login london loveme lovely love lover madison maggie
march marina master matrix matthew medical medicine mercedes merlin michael michelle mickey midnight monday monkey
monster mother mustang myspace naruto nicole ninja november october orange pass passwd password passphrase patrick
peanut pepper phoenix pokemon princess purple qazwsx qwert qwerty qwertyuiop rachel radiology rainbow ranger residency
robert root samantha samsung saturday secret secure security september shadow silver sophie spiderman spring starwars
steelers student summer sunday sunshine superman supersecret surgeon sweet taylor temp tennis test testing thomas
thursday tigger tinkerbell trustno tuesday twitter unicorn user victoria wednesday welcome whatever william willow
winter wizard yankees yellow zaq zxcvbn zxcvbnm match ranked programs interview physician vascular applicant
`;

const passwords = `
00000000000000 0123456789ab 012345678910 111111222222 112233445566 11223344556677 121212121212 123123123123
1234567890ab 1234567890abc 1234567890qwerty 123456789abc 123456789qwe 12345678910 123456789101 1234567891011
123456781234 12345qwert12345 1234abcd1234 123abc123abc 123qwe123qwe 123qweasdzxc 1a2b3c4d5e6f 1a2s3d4f5g6h
1q1q1q1q1q1q 1q2w3e4r5t6y 1qaz1qaz1qaz 1qaz2wsx3edc 1qazxsw23edc 1qaz@wsx3edc !qaz2wsx#edc abc123abc123 abcabcabcabc
abcd1234abcd abcd12345678 abcdefg12345 abcdefghijkl adminadmin adminadminadmin administrator1 adobe123456
alexander123 allblacks2015 applesauce12 areyoukidding asasasasasas asdasdasdasd asdfasdfasdf asdfghjkl123
asdfghjklqwe azertyuiop12 babybabybaby barcelona123 basketball12 battlefield4 beautifulday birmingham12 blablablabla
blackhawks12 bubblegum123 callofduty12 californiadreaming catsanddogs catcatcatcat changemenow1
changethis12 charliebrown cheesecake12 chelseafc123 christmas123 christopher1 chocolatechip cinderella12
computer1234 correcthorsebatterystaple counterstrike dallascowboys darkknight12 defaultpassword
deutschland1 donttellanyone dragonball12 dragonballz1 elephant1234 enterprise12 everything12 facebook1234
familyfirst1 fifteenfifteen firstfirst12 flowerpower1 football1234 footballer12 forgetmenot1 gatorade1234 godisgood123 godislove123 godzilla1234 gogogogogogo goodmorning1 grandmother1 greenday1234
hahahahahaha happybirthday happynewyear harrypotter harrypotter1 hellohello12 hellokitty12 helloworld12 idontknow123
idontremember iforgot12345 ihateyou1234 ilovegod1234 ilovejesus12 ilovemyfamily ilovemymom12 iloveyou1234
iloveyou12345 iloveyousomuch iloveyouforever imissyou1234 independence incorrecthorse internet1234 jesuschrist1
jesusisking1 jesuslovesme johncena1234 justinbieber justiceleague jackdaniels1 kakakakakaka lakers123456
letmein12345 letmeinletmein letmeinplease lightning123 lionelmessi1 liverpoolfc1 livelaughlove longpassword
loveisblind1 lovelovelove lovemyfamily madagascar12 manchester12 manchesterunited mariposa1234 marshmallow1
masterchief1 masterkey123 metallica123 michaeljordan michaeljackson microsoft123 minecraft123 mississippi
monkeymonkey moonlight123 mountaindew1 mybirthday12 mypassword12 mypassword123 newyorkcity1
newyorkgiants nightmare123 ninjaturtles nopassword12 notapassword northcarolina november2026 october12345
onedirection onetwothreefour opensesame12 p4ssw0rd1234 passw0rdpassw0rd password1234 password12345 password123456
passwordpassword password!234 password@123 password2026 password2027 peanutbutter philadelphia
pinkfloyd123 playstation1 playstation2 playstation3 playstation4 pleaseletmein pokemon12345
polopolopolo popcorn12345 portugal1234 princess1234 professional qazwsxedc123 qazwsxedcrfv
qazwsx123456 qqqqqqqqqqqq qwe123qwe123 qwer1234qwer qwer12345678 qwerasdfzxcv qwerty123456 qwerty12345678
qwertyqwerty qwertyuiop12 qwertyuiop123 qwertyuiop[] qweasdzxc123 rainbow12345 ragnarok1234 realmadrid12
redsoxnation remember1234 respect12345 rockandroll1 rockstar1234 rollingstone runescape123 sacramento12
scoobydoo123 shadow123456 shakespeare1 silverado123 simplepassword skateboard12 slipknot6666
snowboarding southafrica1 southcarolina spidermanspiderman spongebob123 stargate1234 startrek1234 starwars1234
strawberry12 summer2026summer sunshine1234 supernatural superman1234 supersecret1 swordfish123 tacotacotaco
teddybear123 testpassword testtesttest testing12345 thankyou1234 thankyouthankyou thebeatles12 theflash1234
thelordoftherings thisismypassword thisisapassword threeblindmice tinkerbell12 tottenham123 transformers
trustno1trustno1 twentyonepilots undertaker12 university12 unbelievable unitedstates usausausausa vladimir1234
volleyball12 warcraft1234 washington12 watermelon12 welcome12345 welcome123456 welcomehome1 whatever1234
whatthehell1 whoknows1234 wolverine123 wonderwoman1 worldofwarcraft wrestling123 wwwwwwwwwwww
xxxxxxxxxxxx yankees12345 youarebeautiful yellowstone1 yugioh123456 zaq12wsxcde3 zaq1xsw2cde3 zxcvbnm12345
zxcvbnmasdfghjkl zxczxczxczxc interventional radiologyresident residency2026 residency2027 matchday2027 medicalschool
medstudent12 futuredoctor iwillmatch2027 rankandthank rankandthank1 interventionalradiology
`;

function entries(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((entry) => entry !== ""));
}

/** Words that make no password, alone or two together. */
export const COMMON_WORDS = entries(words);
/** Whole passwords of twelve characters and more that are guessed first, with a few shorter ones that are padded. */
export const COMMON_PASSWORDS = entries(passwords);
