using WordResumeCoach.Core.Language;

namespace WordResumeCoach.Tests.Language;

public sealed class TechnologiesTests
{
    [Theory]
    [MemberData(nameof(Named))]
    public void Finds_each_name_with_its_canonical_form_and_leaves_the_version_out(string marked)
    {
        Assert.Equal(marked, Render(Marked.Plain(marked)));
    }

    [Theory]
    [MemberData(nameof(NotNamed))]
    public void Finds_no_name_in_words_places_practices_and_addresses(string text)
    {
        Assert.Empty(Technologies.Find(text));
    }

    private static string Render(string text) =>
        Marked.Render(text, Technologies.Find(text).Select(m => (text.Substring(m.Start, m.Length) == m.Name ? "" : m.Name, m.Start, m.Length)));

    public static TheoryData<string> Named() => Marked.Lines(
        """
        Wrote services in [|Go|] for the ledger.
        Wrote the ledger in [|Go|], [|Kotlin|] and [|Rust|].
        Ready to go live with [|Kubernetes|].
        [|Go|] microservices behind [|Envoy|].
        Rewrote a [|Python|] importer in [|Rust|].
        [|Spring Boot|] services with [|Spring Security|] and [|Hibernate|].
        Joined in Spring 2021 as an intern on [|Java|].
        Spring cleaning of the [|Java|] code base.
        Built a [|Spring Batch|] job.
        Built [|Express|] middleware for [|Node.js|].
        Shipped American Express settlement in [|Java|].
        Express shipping module in [|PHP|].
        Chose [|Express|] over [|Fastify|].
        [|React|] components with [|TypeScript|].
        React to incidents within minutes in [|Java|].
        Built [REST|REST APIs|] and [REST|RESTful|] services over [|HTTP|]/2.
        Recipes managed with [|Chef|], nodes with [|Puppet|].
        Relocated to Phoenix to lead the [|Java|] team.
        [Phoenix|Phoenix LiveView|] on [|Elixir|].
        Moved secrets to [HashiCorp Vault|Vault|] and discovery to [|Consul|].
        Bank vault controller in [|C++|].
        [|Helm|] charts for 12 services.
        At the helm of a team using [|Docker|].
        [|Spark|] jobs on [|EMR|].
        Tuned [|Spark|] and [|Flink|] jobs.
        [|Salt|] states for 300 minions.
        [|iOS|] app in [|Swift|] 5 and [|Objective-C|].
        Languages: [|C|], [|C++|], [|C#|], [|Java|]
        Firmware in [|C|] and assembly.
        Vitamin C tracker in [|PHP|].
        Statistics in [|R|] and [|Python|].
        [|C#|] 12, [|.NET|] 8, [|ASP.NET Core|] 8 and [Entity Framework|EF Core|].
        [|F#|] scripts, [|VB.NET|] forms.
        [|Node.js|] 20, [|Next.js|] 14, [|Vue.js|] 3.
        [|T-SQL|], [|PL/SQL|] and [|SQL Server|] 2019.
        [|NoSQL|] stores such as [|MongoDB|] 6.
        [|GitHub Actions|], [GitLab CI|GitLab CI/CD|] and [|Jenkins|].
        [|Java|]17, [|Python|]3.11 and [|PHP|]8.
        Upgraded [|Java|] 8, 11 and 17.
        [|EC2|], [|S3|], [|RDS|], [|SQS|] and [|SNS|] on [|AWS|].
        [Lambda|AWS Lambda|], [Amazon API Gateway|API Gateway|] and [|DynamoDB|].
        lambda expressions in [|Java|].
        [AWS|Amazon Web Services|] ([|EC2|], [|ECS|] [|Fargate|]).
        [|Azure Functions|], [|Azure DevOps|] and [|Cosmos DB|].
        Deployed to [|Azure|].
        [Google Pub/Sub|Google Cloud Pub/Sub|], [|BigQuery|], [|GKE|].
        [Google Cloud|GCP|] ([|Cloud Run|], [|Cloud SQL|]).
        [|Kafka|]-based ingestion, [|Redis|]-backed sessions.
        [|Kafka Streams|], [|Kafka Connect|] and [|Kafka|].
        [|PostgreSQL|] 15 with [|PgBouncer|] and [|pgvector|].
        [PostgreSQL|Postgres|] replicas, [Kubernetes|k8s|] operators.
        [|Elasticsearch|] and the [ELK|ELK stack|].
        Logs in [|Loki|], traces in [|Tempo|], boards in [|Grafana|].
        [|Prometheus|], [|Grafana|] and [|OpenTelemetry|].
        [OAuth|OAuth 2.0|], [|OpenID Connect|], [|JWT|] and [|SAML|].
        [|gRPC|] and [|GraphQL|] over [|TLS|] 1.3.
        [|Terraform|], [|Ansible|], [|Pulumi|].
        [|JUnit|] 5, [|Mockito|] and [|Testcontainers|].
        [|Cypress|] tests; trees of cypress.
        [|Celery|] workers behind [|RabbitMQ|].
        [|Django REST Framework|] on [|Gunicorn|] and [|nginx|].
        [|Ruby on Rails|] with [|Sidekiq|].
        Ported to [|Dart|] and [|Flutter|].
        Segment users by age with [|Spark|].
        [|Temporal|] workflows, [|Airflow|] DAGs.
        Temporal data tables in [Oracle Database|Oracle|].
        [Oracle Database|Oracle 19c|] and [Oracle Database|Oracle RAC|].
        [|Echo|] and [|Gin|] handlers in [|Go|].
        [Docker|Dockerised|] 14 services.
        [|Splunk|], [|Datadog|] & [|New Relic|].
        Built [|COBOL|] batch jobs with [|JCL|] and [|CICS|] on [|z/OS|].
        [|Bash|] and [|PowerShell|] scripts.
        shell scripts on [|Linux|]
        [|Kong|] gateway plugins in [|Lua|].
        GitOps with [|Flux|] and [|Argo CD|].
        [Java|JAVA|], [Python|PYTHON|], [PostgreSQL|POSTGRESQL|]
        [Java|java|], [Spring Boot|spring boot|], [Docker|docker|], [Kubernetes|kubernetes|]
        [|Jest|], [|Mocha|] and [|Playwright|] tests.
        [|Play Framework|], [|Akka|], [|Scala|]
        Used [|Maven|] and [|Gradle|].
        [Camel|Apache Camel|] routes and [Kafka|Apache Kafka|].
        [|Hive|] tables on [|HDFS|].
        [|Delta Lake|] on [|Databricks|], [|dbt|] models.
        Deployed on [|Fly.io|] and [|Heroku|].
        [|Socket.IO|] chat, D3.js charts.
        [|Elastic Beanstalk|] and [|CloudFormation|].
        [|Step Functions|] orchestrate [|AWS Batch|].
        [AWS Secrets Manager|Secrets Manager|], [|KMS|] and [|IAM|] roles.
        [|Hibernate|] and [|JPA|] mappings.
        [Vue.js|Vue|] and [|Angular|] front ends.
        Angular momentum simulator in [|Fortran|].
        """);

    public static TheoryData<string> NotNamed() => Marked.Lines(
        """
        Led the go-to-market tooling and Go-Live support.
        Removed rust from steel parts.
        Wrote the rest-day planner.
        Chef at a hotel in Phoenix.
        A spark of joy.
        Swift payments over SWIFT messages.
        R&D department, Series C startup.
        Node failures no longer lose data.
        Added a node to the cluster.
        CI/CD, Agile, ETL, microservices and ML.
        Put an API gateway in front of the services.
        Loki the cat.
        Grew celery.
        See github.com/someone/python-tools and node.js.org.
        mail dev@java.example.com
        Edited deploy.py and values.yaml.
        Jewellery shop for ruby rings.
        Hong Kong office.
        Flux of patients.
        Make sure that Make builds.
        Wrote in jest.
        Role play for trainers.
        Bee hive monitor.
        Bears hibernate.
        """);
}
