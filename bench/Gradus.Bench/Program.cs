using Gradus.Bench;

return args switch
{
    ["build", "--from", string from, .. string[] rest] => BuildSpeed.Run(from, rest),
    ["files", "--from", string from] => FileTimes.Run(from, BuildSpeed.Curated),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: build --from DIR [--runs N]   time of a full build against time of decompressing its files\n       files --from DIR              time of each file alone");
    return 2;
}
