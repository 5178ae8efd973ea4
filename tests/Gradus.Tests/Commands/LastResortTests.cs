using System.Net;
using System.Net.Sockets;
using Gradus.App;
using Gradus.App.Contracts;
using Gradus.App.Guide;
using Gradus.App.Shell;
using Gradus.App.Verbs.Serve;

namespace Gradus.Tests.Commands;

/// <summary>Every command ends in an answer or in one line; a trace only with <c>--debug</c>.</summary>
public sealed class LastResortTests
{
    [Theory]
    [InlineData("find|learning|--data|", "--data")]
    [InlineData("find|learning|--data| ", "--data")]
    [InlineData("find|", "empty")]
    [InlineData("show|", "empty")]
    [InlineData("shortlist|--profile|", "--profile")]
    [InlineData("data|build|--from||--to|x", "--from")]
    [InlineData("serve|--bind|", "--bind")]
    [InlineData("find|--state|", "--state")]
    [InlineData("serve|--bind|192.0.2.7|--no-open|--port|0", "no address of this machine")]
    [InlineData("serve|--proxy|no host|--no-open", "--proxy")]
    public void EmptyOrForeignArgument_GetsOneLine(string line, string expected)
    {
        Said said = GradusProgram.Run(line.Split('|'));
        Assert.Equal(ExitCode.WrongUse, said.ExitCode);
        Assert.Contains(expected, said.Error, StringComparison.Ordinal);
        Assert.Single(said.Error.TrimEnd('\n').Split('\n'), l => !l.StartsWith("See '", StringComparison.Ordinal) && !l.StartsWith("Reading ", StringComparison.Ordinal));
    }

    [Fact]
    public void PortThatIsTaken_GetsOneLine()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        string port = ((IPEndPoint)taken.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Said said = GradusProgram.Run("serve", "--no-open", "--port", port);
        Assert.Equal(ExitCode.WrongUse, said.ExitCode);
        Assert.Equal($"gradus: --port {port}: something else listens there; give another, or 0 for a free one.", said.Error.TrimEnd('\n').Split('\n')[^1]);
    }

    [Theory]
    [InlineData(SocketError.AccessDenied, "--port 80: this account may not listen there; give one from 1024 to 65535, or 0 for a free one.")]
    [InlineData(SocketError.AddressAlreadyInUse, "--port 80: something else listens there; give another, or 0 for a free one.")]
    [InlineData(SocketError.AddressNotAvailable, "--bind 127.0.0.1: no address of this machine; give one of its own, or 0.0.0.0 for all of them.")]
    public void PortOrAddressThatCannotBeHad_IsSaidWithWhatToGive(SocketError error, string expected) =>
        Assert.Equal(expected, ServeCommand.CannotListen(new ServeOptions(IPAddress.Loopback, 80), new IOException("", new SocketException((int)error))).Message);

    [Fact]
    public void ArgumentsBeyondTheBounds_AreRefusedAtOnce()
    {
        Assert.Contains("has 60,000 characters; at most 4,096", GradusProgram.Run("show", new string('x', 60_000)).Error, StringComparison.Ordinal);
        Assert.Contains("at most 500 are read", GradusProgram.Run([.. Enumerable.Repeat("find", 501)]).Error, StringComparison.Ordinal);
        Assert.Contains("NUL", GradusProgram.Run("find", "a\0b").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void FaultOfTheProgram_IsOneLine_AndATraceOnlyWhenAskedFor()
    {
        using var error = new StringWriter { NewLine = "\n" };
        Assert.Equal(ExitCode.WrongUse, CommandLine.Run(["schema", "profile"], new Broken(), error));
        Assert.Equal("gradus: something went wrong that this program did not foresee (NotSupportedException: broken); --debug shows where.\n", error.ToString());

        using var traced = new StringWriter { NewLine = "\n" };
        Assert.Equal(ExitCode.WrongUse, CommandLine.Run(["schema", "profile", "--debug"], new Broken(), traced));
        Assert.Contains("   at ", traced.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show", "\u001b[31mred")]
    [InlineData("find", "--state", "\u001b]0;title\u0007")]
    [InlineData("find", "\u202eword")]
    [InlineData("\u001b[2J")]
    public void WhatATerminalWouldObey_IsNeverRepeated(params string[] arguments)
    {
        Said said = GradusProgram.Run(arguments);
        Assert.All(said.Output + said.Error, c => Assert.True(Printable.Is(c)));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("＝1+1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠SUM(A1)")]
    public void TextLikeAFormula_IsGuardedInCsv(string text) =>
        Assert.Equal("'" + text, System.Text.Encoding.UTF8.GetString(new CsvExport().Text(text).EndRow().Bytes()).Trim('\uFEFF', '\r', '\n'));

    private sealed class Broken : TextWriter
    {
        public override System.Text.Encoding Encoding => System.Text.Encoding.UTF8;

        public override void Write(char value) => throw new NotSupportedException("broken");

        public override void Write(string? value) => throw new NotSupportedException("broken");

        public override void WriteLine() => throw new NotSupportedException("broken");
    }
}
