using System.CommandLine;
using Gradus.App.Commands;

return new RootCommand("A guide to US master's degrees in machine learning.") { DataCommand.Create() }.Parse(args).Invoke();
