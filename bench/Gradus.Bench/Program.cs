using Gradus.Bench;

return args switch
{
    ["build", "--from", string from, .. string[] rest] => BuildSpeed.Run(from, rest),
    ["files", "--from", string from] => FileTimes.Run(from, BuildSpeed.Curated),
    ["returns", .. string[] rest] => ReturnSpeed.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: build --from DIR [--runs N]   time of a full build against time of decompressing its files\n       files --from DIR              time of each file alone\n       returns [--person NAME]        returns of the whole catalogue against a numpy program");
    return 2;
}
