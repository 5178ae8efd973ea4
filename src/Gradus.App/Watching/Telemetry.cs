using Gradus.Workspace.Postgres;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Gradus.App.Watching;

/// <summary>Sends measures and traces to a collector (OpenTelemetry, OTLP over HTTP). Of the program's own alone: what the framework's would say of a request holds its address.</summary>
public sealed class Telemetry : IDisposable
{
    private const int LastMilliseconds = 10_000;

    private readonly TracerProvider _traces;
    private readonly MeterProvider _measures;

    /// <param name="collector">Its address, to which v1/traces and v1/metrics are added. The variables of OpenTelemetry (OTEL_EXPORTER_OTLP_HEADERS, OTEL_TRACES_SAMPLER ...) say the rest.</param>
    public Telemetry(Uri collector)
    {
        ResourceBuilder resource = ResourceBuilder.CreateEmpty().AddService("gradus", autoGenerateServiceInstanceId: true).AddEnvironmentVariableDetector();
        _traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(Measures.Name).AddOtlpExporter(to => Send(to, collector, "v1/traces")).Build();
        _measures = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(Measures.Name, PostgresDatabase.MeterName, "System.Runtime").AddOtlpExporter((to, _) => Send(to, collector, "v1/metrics")).Build();
    }

    /// <summary>Sends what is left, for as long as a stop may take.</summary>
    public void Dispose()
    {
        _traces.ForceFlush(LastMilliseconds);
        _measures.ForceFlush(LastMilliseconds);
        _traces.Dispose();
        _measures.Dispose();
    }

    private static void Send(OtlpExporterOptions to, Uri collector, string path)
    {
        to.Protocol = OtlpExportProtocol.HttpProtobuf;
        to.Endpoint = new Uri(collector.AbsoluteUri.TrimEnd('/') + "/" + path);
    }
}
