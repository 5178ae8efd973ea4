using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gradus.Mutations;

/// <summary>Which faults can be made of an expression. Each keeps the type, so that most compile.</summary>
internal static class Mutations
{
    /// <summary>Methods that take one another's place.</summary>
    private static readonly Dictionary<string, string> Twins = new(StringComparer.Ordinal)
    {
        ["Min"] = "Max", ["Max"] = "Min", ["MinBy"] = "MaxBy", ["MaxBy"] = "MinBy",
        ["Floor"] = "Ceiling", ["Ceiling"] = "Floor",
        ["Any"] = "All", ["All"] = "Any",
        ["First"] = "Last", ["Last"] = "First", ["FirstOrDefault"] = "LastOrDefault", ["LastOrDefault"] = "FirstOrDefault",
        ["OrderBy"] = "OrderByDescending", ["OrderByDescending"] = "OrderBy", ["ThenBy"] = "ThenByDescending", ["ThenByDescending"] = "ThenBy",
        ["Order"] = "OrderDescending", ["OrderDescending"] = "Order",
        ["Take"] = "Skip", ["Skip"] = "Take", ["TakeWhile"] = "SkipWhile", ["SkipWhile"] = "TakeWhile",
    };

    /// <summary>Methods that may be left out: what they are called on stands for their result.</summary>
    private static readonly HashSet<string> Droppable = new(StringComparer.Ordinal) { "Where", "Distinct", "Reverse", "Skip", "Take" };

    private static readonly Dictionary<SyntaxKind, SyntaxKind[]> Operators = new()
    {
        [SyntaxKind.LessThanExpression] = [SyntaxKind.LessThanOrEqualExpression, SyntaxKind.GreaterThanOrEqualExpression],
        [SyntaxKind.LessThanOrEqualExpression] = [SyntaxKind.LessThanExpression, SyntaxKind.GreaterThanExpression],
        [SyntaxKind.GreaterThanExpression] = [SyntaxKind.GreaterThanOrEqualExpression, SyntaxKind.LessThanOrEqualExpression],
        [SyntaxKind.GreaterThanOrEqualExpression] = [SyntaxKind.GreaterThanExpression, SyntaxKind.LessThanExpression],
        [SyntaxKind.EqualsExpression] = [SyntaxKind.NotEqualsExpression],
        [SyntaxKind.NotEqualsExpression] = [SyntaxKind.EqualsExpression],
        [SyntaxKind.LogicalAndExpression] = [SyntaxKind.LogicalOrExpression],
        [SyntaxKind.LogicalOrExpression] = [SyntaxKind.LogicalAndExpression],
        [SyntaxKind.AddExpression] = [SyntaxKind.SubtractExpression],
        [SyntaxKind.SubtractExpression] = [SyntaxKind.AddExpression],
        [SyntaxKind.MultiplyExpression] = [SyntaxKind.DivideExpression],
        [SyntaxKind.DivideExpression] = [SyntaxKind.MultiplyExpression],
        [SyntaxKind.ModuloExpression] = [SyntaxKind.MultiplyExpression],
    };

    private static readonly Dictionary<SyntaxKind, SyntaxKind> Assignments = new()
    {
        [SyntaxKind.AddAssignmentExpression] = SyntaxKind.SubtractAssignmentExpression,
        [SyntaxKind.SubtractAssignmentExpression] = SyntaxKind.AddAssignmentExpression,
        [SyntaxKind.MultiplyAssignmentExpression] = SyntaxKind.DivideAssignmentExpression,
        [SyntaxKind.DivideAssignmentExpression] = SyntaxKind.MultiplyAssignmentExpression,
    };

    /// <summary>What could stand in the place of an expression.</summary>
    public static IEnumerable<ExpressionSyntax> Of(ExpressionSyntax code, SemanticModel model) => code switch
    {
        BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.CoalesceExpression) => binary.Right is ThrowExpressionSyntax ? [] : [binary.Right],
        BinaryExpressionSyntax binary when IsText(binary, model) || model.GetConstantValue(binary).HasValue => [],
        BinaryExpressionSyntax binary => Operators.GetValueOrDefault(binary.Kind(), []).Select(kind => SyntaxFactory.BinaryExpression(kind, binary.Left, binary.Right)),
        PrefixUnaryExpressionSyntax prefix when prefix.Kind() is SyntaxKind.LogicalNotExpression => [prefix.Operand],
        PrefixUnaryExpressionSyntax prefix when prefix.Kind() is SyntaxKind.UnaryMinusExpression && !model.GetConstantValue(prefix).HasValue => [prefix.Operand],
        IsPatternExpressionSyntax pattern => [Negation(pattern)],
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.TrueLiteralExpression) => [SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression)],
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.FalseLiteralExpression) => [SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression)],
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } call => Calls(call, member),
        _ => Truth(code),
    };

    /// <summary>What could stand in the place of a statement; null leaves it out.</summary>
    public static IEnumerable<ExpressionSyntax?> Of(ExpressionStatementSyntax statement, SemanticModel model)
    {
        ExpressionSyntax code = statement.Expression;
        if (code is AssignmentExpressionSyntax assignment)
        {
            if (Assignments.TryGetValue(code.Kind(), out SyntaxKind other) && !IsText(assignment.Left, model))
            {
                yield return SyntaxFactory.AssignmentExpression(other, assignment.Left, assignment.Right);
            }

            // A variable or field left without its value would not compile, or stands for a fault that the compiler sees.
            if (code.IsKind(SyntaxKind.SimpleAssignmentExpression) && assignment.Left is not ElementAccessExpressionSyntax && model.GetSymbolInfo(assignment.Left).Symbol is not IPropertySymbol)
            {
                yield break;
            }
        }

        yield return null;
    }

    private static IEnumerable<ExpressionSyntax> Calls(InvocationExpressionSyntax call, MemberAccessExpressionSyntax member)
    {
        string name = member.Name.Identifier.ValueText;
        bool isTwin = Twins.ContainsKey(name) && !(name is "Any" && call.ArgumentList.Arguments.Count == 0);
        IEnumerable<ExpressionSyntax> twins = isTwin
            ? [call.WithExpression(member.WithName(member.Name.WithIdentifier(SyntaxFactory.Identifier(Twins[name]))))]
            : [];
        return Droppable.Contains(name) ? [.. twins, member.Expression] : [.. twins, .. Truth(call)];
    }

    /// <summary>The opposite of an expression that decides an <c>if</c>, a choice or a <c>when</c>, or is a part of such a decision.</summary>
    private static IEnumerable<ExpressionSyntax> Truth(ExpressionSyntax code)
    {
        bool decides = code.Parent switch
        {
            IfStatementSyntax branch => branch.Condition == code,
            ConditionalExpressionSyntax choice => choice.Condition == code,
            WhenClauseSyntax => true,
            BinaryExpressionSyntax both => both.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression,
            _ => false,
        };
        return decides && code is not ParenthesizedExpressionSyntax and not BinaryExpressionSyntax ? [Negation(code)] : [];
    }

    private static PrefixUnaryExpressionSyntax Negation(ExpressionSyntax code) =>
        SyntaxFactory.PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, SyntaxFactory.ParenthesizedExpression(code.WithoutTrivia()));

    private static bool IsText(ExpressionSyntax code, SemanticModel model) => model.GetTypeInfo(code).Type?.SpecialType == SpecialType.System_String;
}
