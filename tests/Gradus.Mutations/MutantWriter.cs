using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Gradus.Mutations;

/// <summary>Writes a file anew with all its mutants in it, each behind its switch: <c>(MutantSwitch.On(7) ? a - b : a + b)</c>.</summary>
/// <param name="file">The file, as mutants name it.</param>
/// <param name="model">What the original code means.</param>
/// <param name="list">Takes the mutants.</param>
internal sealed class MutantWriter(string file, SemanticModel model, MutantList list) : CSharpSyntaxRewriter
{
    public const string Switch = "global::Gradus.MutantSwitch.On";

    /// <summary>Places where code has to be a constant, and words for people: not mutated.</summary>
    private static bool IsLeftAlone(SyntaxNode node) => node switch
    {
        AttributeListSyntax or EnumMemberDeclarationSyntax or PatternSyntax or CaseSwitchLabelSyntax => true,
        ThrowStatementSyntax or ThrowExpressionSyntax or InterpolatedStringExpressionSyntax => true,
        ParameterSyntax parameter => parameter.Default is not null,
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        LocalDeclarationStatementSyntax local => local.IsConst,
        _ => false,
    };

    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        if (node is null || IsLeftAlone(node))
        {
            return node;
        }

        SyntaxNode? written = base.Visit(node);
        return node switch
        {
            ExpressionSyntax code when written is ExpressionSyntax inner && MayBeWrapped(code) => Guard(code, inner),
            ExpressionStatementSyntax statement when written is ExpressionStatementSyntax inner && !DeclaresNames(statement) => Guard(statement, inner),
            _ => written,
        };
    }

    /// <summary>A choice declares no name that is used outside of it, and is not assigned to.</summary>
    private static bool MayBeWrapped(ExpressionSyntax code) =>
        code.Parent is not ExpressionStatementSyntax and not NameColonSyntax && !DeclaresNames(code);

    private static bool DeclaresNames(SyntaxNode code) => code
        .DescendantNodesAndSelf(n => n is not AnonymousFunctionExpressionSyntax and not SwitchExpressionSyntax)
        .Any(n => n is VariableDesignationSyntax and not DiscardDesignationSyntax);

    private ExpressionSyntax Guard(ExpressionSyntax code, ExpressionSyntax written)
    {
        foreach (ExpressionSyntax mutation in Mutations.Of(code, model))
        {
            if (NewMutant(code, mutation.NormalizeWhitespace().ToString()) is { } id)
            {
                written = ParenthesizedExpression(ConditionalExpression(On(id), ParenthesizedExpression(mutation.WithoutTrivia()), ParenthesizedExpression(written.WithoutTrivia())))
                    .WithTriviaFrom(code);
            }
        }

        return written;
    }

    private StatementSyntax Guard(ExpressionStatementSyntax statement, StatementSyntax written)
    {
        foreach (ExpressionSyntax? mutation in Mutations.Of(statement, model))
        {
            if (NewMutant(statement, mutation?.NormalizeWhitespace().ToString() ?? "(left out)") is { } id)
            {
                StatementSyntax otherwise = mutation is null ? Block() : Block(ExpressionStatement(mutation));
                written = IfStatement(On(id), otherwise, ElseClause(Block(written))).NormalizeWhitespace().WithTriviaFrom(statement);
            }
        }

        return written;
    }

    private int? NewMutant(SyntaxNode code, string replacement) =>
        list.Add(file, code.GetLocation().GetLineSpan().StartLinePosition.Line + 1, code.ToString(), replacement);

    private static ExpressionSyntax On(int id) => ParseExpression($"{Switch}({id})");
}
