using Gradus.People;

namespace Gradus.Programs.Bridges;

/// <summary>The closed vocabularies of ways to close a gap, with their keys.</summary>
public static class BridgeWords
{
    public static Vocabulary<BridgeKind> Kinds { get; } = new(
        new(BridgeKind.OpenCourse, "open-course", "free course materials"),
        new(BridgeKind.Textbook, "textbook", "book with exercises"),
        new(BridgeKind.OnlineCourse, "online-course", "online course for everybody"),
        new(BridgeKind.CommunityCollege, "community-college", "community college"),
        new(BridgeKind.Extension, "extension", "university course for credit without being its student"),
        new(BridgeKind.Foundation, "foundation", "preparatory course of the program itself"));

    public static Vocabulary<BridgeGives> Gives { get; } = new(
        new(BridgeGives.Knowledge, "knowledge", "no grade"),
        new(BridgeGives.Certificate, "certificate", "a certificate, no grade"),
        new(BridgeGives.Grade, "grade", "a grade on a transcript"));

    public static Vocabulary<BridgeWord> Words { get; } = new(
        new(BridgeWord.Page, "page", "its own page"),
        new(BridgeWord.Reported, "reported", "reported, or an older page"),
        new(BridgeWord.Judged, "judged", "our judgement"));
}
