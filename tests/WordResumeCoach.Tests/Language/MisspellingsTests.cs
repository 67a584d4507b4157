using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Tests.Language;

public sealed class MisspellingsTests
{
    [Theory]
    [InlineData("Ported Javascript widgets to Typescript.", "Ported JavaScript widgets to TypeScript.")]
    [InlineData("Stored orders in Mongodb and Mongo DB.", "Stored orders in MongoDB and MongoDB.")]
    [InlineData("Tuned Postgresql, PostgresSQL and Postgre SQL.", "Tuned PostgreSQL, PostgreSQL and PostgreSQL.")]
    [InlineData("Ran Kubernates on Aws.", "Ran Kubernetes on AWS.")]
    [InlineData("Kept Github and Gitlab runners.", "Kept GitHub and GitLab runners.")]
    [InlineData("Served Graphql and Restful APIs from NodeJS, later Nodejs.", "Served GraphQL and RESTful APIs from Node.js, later Node.js.")]
    [InlineData("Put Rest APIs over Rabbitmq and Mysql.", "Put REST APIs over RabbitMQ and MySQL.")]
    [InlineData("Moved backends from Dot Net to Asp.net.", "Moved backends from .NET to ASP.NET.")]
    [InlineData("Ported .Net Core services.", "Ported .NET Core services.")]
    [InlineData("Ran Elastic Search beside ElasticSearch.", "Ran Elasticsearch beside Elasticsearch.")]
    [InlineData("Kept Junit tests, Cloudwatch alarms and Dynamo DB tables.", "Kept JUnit tests, CloudWatch alarms and DynamoDB tables.")]
    [InlineData("Used python and kafka to ingest claims nightly.", "Used Python and Kafka to ingest claims nightly.")]
    [InlineData("Python, django, redis", "Python, Django, Redis")]
    [InlineData("Signed in with oauth 2.0 over Websockets.", "Signed in with OAuth 2.0 over WebSockets.")]
    [InlineData("Wrote the consumer in JAVASCRIPT for the shop.", "Wrote the consumer in JavaScript for the shop.")]
    public void Corrects_names_to_what_their_makers_write(string text, string corrected)
    {
        Assert.Equal(corrected, Correct(text));
    }

    [Theory]
    [InlineData("Ran k8s with Postgres, Node, JS and TS, some golang.")]
    [InlineData("Profile: github.com/someone and gitlab.com/someone")]
    [InlineData("See https://Github.com/x/y or write to me@Github.com.")]
    [InlineData("JAVASCRIPT, MONGODB AND POSTGRESQL")]
    [InlineData("python, django, redis, docker")]
    [InlineData("Edited Javascript.md and src/mysql.conf in Python.")]
    [InlineData("Follow @Github for news about #Javascript and Python.")]
    [InlineData("Taught colleagues to run docker build and npm install in Java projects.")]
    [InlineData("Kept git hooks, bash scripts, npm packages, nginx and Nginx rules.")]
    [InlineData("Took a rest and used express mail from Java.")]
    public void Leaves_short_forms_addresses_headings_and_commands_alone(string text)
    {
        Assert.Equal(text, Correct(text));
    }

    private static string Correct(string text)
    {
        foreach (var slip in Technologies.Misspellings(text).Reverse())
            text = text.Remove(slip.Start, slip.Length).Insert(slip.Start, slip.Canonical);
        return text;
    }
}
