CALL open_table('vocabularies', audit => 'code,');
CALL open_table('sdgs', audit => 'goal,');
