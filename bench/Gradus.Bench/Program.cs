using Gradus.Bench;

return args switch
{
    ["build", "--from", string from, .. string[] rest] => BuildSpeed.Run(from, rest),
    ["files", "--from", string from] => FileTimes.Run(from, BuildSpeed.Curated),
    ["rank"] => RankSpeed.Run(),
    ["ledgers"] => LedgerSpeed.Run(),
    ["learn"] => LearnSpeed.Run(),
    ["plan"] => PlanSpeed.Run(),
    ["ready"] => ReadySpeed.Run(),
    ["report"] => ReportSpeed.Run(),
    ["slider"] => await SliderSpeed.RunAsync(),
    ["returns", .. string[] rest] => ReturnSpeed.Run(rest),
    ["web", .. string[] rest] => await WebSpeed.RunAsync(rest),
    ["soak", .. string[] rest] => await Soak.RunAsync(rest),
    ["start", string program] => await StartSpeed.RunAsync(program),
    ["same", string program] => await SameAnswers.RunAsync(program),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: build --from DIR [--rounds N]   time of a full build against time of decompressing its files
               files --from DIR              time of each file alone
               rank                          full rank acceptability against a numpy program
               ledgers                       what one ledger of the ranking takes
               learn                         the next question of learning weights
               plan                          a study plan proved, and wishes that cannot hold together explained
               ready                         readiness over the catalogue, the next question of a test, a bridge plan
               report                        one person's case in a file, and those of a class of thirty
               slider                        the order of a list while a slider moves
               returns [--person NAME]       returns of the whole catalogue against a numpy program
               web [--minutes N]             requests a second against a hello-world of the same framework; memory under load
               soak [PROGRAM] [--minutes N]  memory of the guide while 24 people ask at once, nobody twice; 10 minutes
               start PROGRAM                 time to an answer, to the first page and to load the catalogue, as published
               same PROGRAM                  answers of the published program against those of this build
        """);
    return 2;
}
