using Gradus.Bench;

return args is ["build", "--from", string from, .. string[] rest] ? BuildSpeed.Run(from, rest) : Usage();

static int Usage()
{
    Console.Error.WriteLine("usage: build --from DIR [--runs N]   time of a full build against time of decompressing its files");
    return 2;
}
