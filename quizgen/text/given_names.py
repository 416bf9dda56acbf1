"""Given names that news and encyclopedias use, female and male.

An own selection of the names common in German-speaking, English-speaking, Romance, Slavic, Nordic and Turkish
families. Left out are those that are as often a place, a month or a word ("Florence", "August", "Victoria").
"""

from typing import Literal

Gender = Literal["female", "male"]

_FEMALE = frozenset(
    """
    Agnes Agnieszka Alena Alexandra Alexis Alice Alina Alison Amanda Amelia Amelie Amy Ana Anastasia Andrea
    Angela Angelika Angelina Anita Anja Anke Ann Anna Annalena Anne Annegret Anneliese Annemarie Annette
    Annika Antje Antonia Antonella Aretha Ariana Arundhati Astrid Audrey Aung Ayşe Ayse Aydan Barbara Barbra
    Beate Beatrice Beatrix Beatriz Bettina Betty Beyoncé Bianca Birgit Birgitta Blanca Brigitte Britney
    Britta Brigitta Camilla Carla Carmen Carola Carolin Carolina Caroline Catherine Cathy Cecilia Céline
    Chantal Charlene Chelsea Christa Christel Christiane Christina Christine Cindy Claire Clara Claudia
    Colette Condoleezza Constanze Cora Corinna Cornelia Courtney Cristina Dagmar Daniela Danuta Debbie
    Deborah Denise Diana Diane Dilma Dolores Dora Doreen Doris Dorothea Dorothee Dunja Edith Edda Ekaterina
    Elena Eleanor Eleonore Elfriede Elif Elisa Elisabeth Elizabeth Elke Ella Ellen Elsa Elvira Emilia Emily
    Emine Emma Emmanuelle Erika Erna Esra Estelle Esther Eugenie Eva Evelyn Evelyne Fatima Fatma Federica
    Ottilie Bertha Ada Emmy Amalie Käthe Bettine Fanny Paula Nelly Annabella Wangari Zaha Hypatia Auguste
    Adele Adelheid Josephina Therese Theresia Ulrike Wilhelmine Sofja Sonja Rosalie Rosalía Mileva Irène Ève
    Dian Hélène Hannelore Harriet Mildred Dorothy Marjorie Beryl Gertrudis Malwida Ricarda Elsbeth Lotte
    Charlotta Cosima Felicitas Fiona Franca Franziska Frauke Frederike Freya Frida Frieda Friederike
    Gabriela Gabriele Gabriella Gerda Gerlinde Gertrud Gertrude Gesine Ghislaine Gisela Gisèle Giulia Greta
    Gretchen Grete Gudrun Gül Hannah Hanna Hannelore Hatice Hedwig Heide Heidi Heike Helen Helena Helene
    Helga Henriette Henrike Herta Hertha Hilary Hilda Hilde Hildegard Hillary Ida Ilona Ilse Imelda Indira
    Inés Ines Inga Inge Ingeborg Ingrid Irene Irina Iris Irmgard Isabel Isabella Isabelle Ivana Ivanka
    Jacqueline Jacinda Jana Jane Janet Janine Janis Jasmin Jeanette Jeanne Jelena Jenna Jennifer Jenny
    Jessica Jill Jo Joan Joana Joanna Jodie Johanna Josefa Josephine Josefine Joyce Juana Judith Judy Julia
    Juliane Julie Juliette Julija Jutta Kaja Kamala Karen Karin Karla Karolina Karoline Kate Katarina
    Katarzyna Katharina Katherine Kathleen Kathrin Kathryn Kathy Katja Katrin Keira Kelly Kerstin Kim Kira
    Kirsten Klara Klaudia Konstanze Kristalina Kristen Kristin Kristina Lara Larissa Laura Lauren Lea Leila
    Lena Leni Leonie Lilli Lina Linda Lindsay Lisa Lise Livia Liz Lore Loretta Louisa Louise Lucia Lucie
    Lucy Luise Luisa Lydia Madeleine Magda Magdalena Maja Malala Manuela Mareike Maren Margaret Margareta
    Margarete Margaretha Margarethe Margherita Margit Margot Margrethe Maria Marianne Marie Marija Marilyn
    Marina Marine Marion Marissa Marit Marlene Marta Martha Martina Mary Mathilde Maud Maya Megan Meghan
    Melanie Melania Melinda Melissa Merle Meryl Mia Michaela Michelle Mila Milena Miriam Mirjam Monica
    Monika Nadia Nadine Nadja Nancy Naomi Natalia Natalie Natalija Natascha Natasha Nicola Nicole Nina Nora
    Olga Olivia Oprah Pamela Pauline Petra Pia Pippa Priska Rachel Rahel Ramona Rania Rebecca Rebekka Regina
    Regine Renata Renate Renée Rita Roberta Romy Ronja Rosa Rosalind Rosemarie Rosie Roswitha Ruth Sabina
    Sabine Sahra Sally Samantha Sandra Sara Sarah Saskia Scarlett Selma Senta Serena Sheryl Shirley Sibylle
    Sigrid Silke Silvana Silvia Simone Sina Sofia Sofie Sonia Sonja Sophia Sophie Stefanie Steffi Stella
    Stephanie Sue Susan Susanna Susanne Suzanne Svenja Svetlana Swetlana Sylvia Tamara Tanja Tatiana Tatjana
    Tawakkol Teresa Thea Theresa Therese Tina Trude Trudi Ulrike Ulla Ursula Uschi Uta Ute Valentina Valerie
    Vanessa Vera Verena Verona Veronika Viktoria Viola Virginie Vivian Viviane Waltraud Whitney Wilhelmine
    Wilma Yasmin Yoko Yvette Yvonne Zeynep Zoe Zsuzsanna Zuzana
    Agnetha Aleksandra Alicja Beata Bożena Danica Dubravka Emina Ewa Ewelina Fabienne Fadumo Filiz Gabi
    Giorgia Gordana Grażyna Halina Heidemarie Irmtraud Iveta Jadranka Jasna Joanne Kiki Kirstjen Kolinda
    Laetitia Leïla Ljiljana Ljubica Lucija Lucía Malu Manon Marlies Maryam Małgorzata Mechthild Mette Milada
    Mirjana Monique Nadeschda Nilüfer Noémie Nuray Nuria Oksana Olena Pernille Petya Radka Sabrina Samira
    Sanna Selin Shirin Siegrid Sigmunda Snežana Solveig Swantje Tereza Traude Viorica Viveca Wiebke Yildiz
    Yulia Zehra Zensi Zita Zora
    """.split()
)
_MALE = frozenset(
    """
    Aaron Abdul Abdullah Abdülkadir Abraham Achim Adalbert Adam Adolf Adrian Ahmad Ahmed Ahmet Alain Alan
    Alastair Albert Alberto Albrecht Aldo Alec Alejandro Aleksandar Aleksander Alessandro Alex Alexander
    Alexandre Alexandros Alexei Alexej Alexey Alexis Alfons Alfonso Alfred Alfredo Ali Alistair Allan Allen
    Alois Aloys Alphonse Álvaro Amadeus Anders André Andre Andreas Andrei Andrej Andrés Andrew Andriy
    Andrzej Andy Angelo Angus Ansgar Anthony Anton Antoni Antonin Antonio António Antonis Arend Armando
    Armin Arne Arnold Arnulf Arsène Arthur Artur Augustin Augusto Axel Aydin Ayman Barack Barry Bartholomäus
    Bashar Bastian Ben Benedikt Benito Benjamin Benno Bernard Bernd Bernhard Bernie Bert Bertolt Bertrand
    Bill Billy Björn Bob Bobby Bodo Boris Borislav Brad Branko Brendan Brett Brian Bruce Bruno Burkhard
    Burkhart Carl Carles Carlo Carlos Carsten Cary Cem Cengiz Cesare César Charles Charlie Chris Christian
    Christof Christoph Christophe Christopher Clark Claude Claudio Claus Clemens Clint Colin Connor Conrad
    Constantin Cornelius Craig Cristiano Cristóbal Curt Cyril Dan Daniel Daniele Danny Dante Dario Darius
    Dave David Davide Dean Denis Dennis Derek Detlef Detlev Devlet Didier Diego Dieter Dietmar Dietrich
    Dimitri Dimitris Dirk Dmitri Dmitrij Dmitry Dominic Dominik Dominique Don Donald Donatello Doug Douglas
    Drew Duncan Dustin Dwight Ebrahim Eberhard Eckart Eckhard Ed Eddie Eddy Edgar Edmund Eduard Eduardo
    Edvard Edward Edwin Egon Ehud Ekrem Elias Elliot Elmar Elon Elvis Emanuel Emil Emile Émile Emilio
    Emmanuel Emre Engelbert Enrico Enrique Eric Erich Erik Ernest Ernesto Ernst Erwin Eugen Eugène Ewald
    Fabian Fabio Fabrice Falk Federico Felipe Felix Ferdinand Ferenc Fernando Fidel Filip Florian Francesco
    Francis Francisco Franck François Frank Frankie Frans Franz Fred Freddie Frédéric Frederic Frederick
    Frederik Fridtjof Friedbert Friedhelm Friedrich Fritz Gabriel Gareth Gary Gaston Gavin Geert Gennadi
    Geoffrey George Georg Georges Gerald Gerard Gérard Gerd Gerhard Gerhart Gernot Gero Gerry Gert Giacomo
    Gianni Gilbert Giorgio Giovanni Giuseppe Glenn Gordon Gottfried Gotthold Graham Greg Gregor Gregory
    Grigori Guido Guillermo Günter Günther Guntram Gustav Gustave Guy Hagen Hakan Hamid Hanno Hannes Hans
    Hans-Dietrich Hansjörg Harald Harrison Harry Hartmut Harvey Hasan Hassan Heiko Heiner Heinrich Heinz
    Hellmut Helmut Helmuth Hendrik Henning Henri Henrik Henry Herbert Heribert Hermann Hermes Hernán
    Hieronymus Holger Horst Howard Hubert Hubertus Hugh Hugo Humphrey Ian Ibrahim Ignaz Igor Ilan Ilham Ilja
    Immanuel Ingo Ioannis Isaac Isaak Ismail Ivan Ivica Ivo Iwan Jack Jacob Jacques Jair Jakob James Jamie
    Jan Janez Janusz Jaroslav Jaroslaw Jason Javier Jay Jean Jean-Claude Jean-Marie Jeff Jeffrey Jens Jeremy
    Jeroen Jerome Jérôme Jerry Jerzy Jesse Jim Jimmy Joachim Joan Joaquín Jochen Joe Joel Johann Johannes
    John Johnny Jon Jonas Jonathan Joost Jorge Jörg José Josef Joseph Josep Joschka Josip Joshua Józef Juan
    Jules Julian Julius Jupp Juri Jürgen Justin Justus Kai Karel Karim Karl Karl-Heinz Karl-Theodor Karsten
    Kaspar Keith Kemal Ken Kenneth Kevin Kilian Klaas Klaus Klemens Knut Kofi Konrad Konstantin Kris Kurt
    Kyle Kyriakos Lance Larry Lars László Laurent Laurenz Lawrence Lech Lee Leif Len Leo Leon Leonard
    Leonardo Leonhard Leonid Leopold Leroy Leszek Levin Lewis Lionel Liam Lorenz Lorenzo Lothar Lou Louis
    Luc Luca Lucas Lucian Luciano Ludger Ludwig Luigi Luís Luis Luiz Lukas Luke Lutz Maik Malcolm Manfred
    Manuel Marc Marcel Marcelo Marco Marcus Marek Marian Mario Marius Mark Marko Markus Marten Martin Martín
    Mateusz Mathias Matt Matteo Matthew Matthias Matthieu Maurice Mauricio Mauro Max Maximilian Maxim Mehmed
    Mehmet Melvin Merlin Michael Michail Michał Michel Michelangelo Miguel Mihai Mikael Mike Mikhail Miklós
    Milan Miloš Miroslav Mitch Mohamed Mohammad Mohammed Mohandas Moritz Morten Moses Moshe Muammar Muhammad
    Murat Mustafa Narendra Nathan Nathaniel Neil Nelson Nicholas Nick Nicolae Nicolas Nicolás Nicolaus Niels
    Nigel Nikita Niklas Niko Nikola Nikolai Nikolaj Nikolaos Nikolaus Nils Noah Noam Norbert Norman Nouri
    Novak Olaf Olav Ole Oleg Oliver Olivier Omar Orlando Oscar Oskar Osama Osman Ossip Oswald Otmar Otto
    Owen Pablo Paolo Pascal Patrick Patrik Paul Paulo Pavel Pawel Pedro Pep Per Percy Peter Petr Petro Phil
    Philip Philipp Philippe Phillip Pierre Pietro Piotr Placido Quentin Radovan Raffael Raimund Rainer Rajiv
    Ralf Ralph Ramón Ramzan Raoul Raphael Rasmus Raúl Ray Raymond Recep Reiner Reinhard Reinhold Rémy Renato
    René Rex Reza Ricardo Riccardo Richard Rick Robbie Robert Roberto Robin Rod Roderich Rodrigo Roger
    Roland Rolf Romain Roman Romano Ron Ronald Ronaldo Ronny Ross Roy Rubens Rudi Rudolf Rudolph Rudy
    Rüdiger Rupert Russell Ryan Salvador Salvatore Sam Samuel Samy Sandro Sascha Scott Sean Sebastian
    Selahattin Sepp Serge Sergei Sergej Sergey Sergio Severin Seymour Shane Shimon Shinzō Shinzo Siegbert
    Siegfried Siegmund Sigmar Sigmund Silvio Simon Slavoj Slobodan Søren Stan Stanislaus Stanislaw Stanley
    Stefan Stefano Steffen Stephan Stephen Steve Steven Stewart Stuart Sven Swen Tariq Tayyip Ted Terry Theo
    Theodor Theodore Thierry Thilo Thomas Thorsten Tiger Till Tilo Tim Timo Timothy Titus Tobias Tom Tomás
    Tomáš Tommy Toni Tony Torben Torsten Tristan Udo Ueli Ulf Uli Ullrich Ulrich Umberto Urs Uwe Václav
    Gottlieb Linus Godtfred Kjeld Levi Desmond Malcolm Yuri Satya Sundar Srinivasa Subrahmanyan Ole Alva
    Humphry Carlo Evangelista Tycho Nicolaus Nikolaus Christiaan Antonie Gregor Louis Alessandro Guglielmo
    Rudyard Fjodor Valentin Valéry Vasco Veit Viktor Victor Vincent Vicente Vinzenz Vitali Vito Vittorio
    Vladimir Volker Waldemar Walter Walther Warren Wassily Wayne Wenzel Werner Wilfried Wilhelm Will Willi
    William Willy Winfried Winston Witali Wladimir Wolf Wolfgang Wolfram Wolodymyr Woody Woodrow Xavier Yann
    Yanis Yannick Yasser Yves Zacharias Zinédine Zinedine Zlatan Zoran Antoine Wernher Noel Wilfred Mickey
    Rory Dudley Cam Philo Noble Fábio Sérgio Gadifer Aleksandr Aléxis Boualem Carl-Friedrich Ernst-August
    Gennady Georgi Giorgos Hadschi Hashim Jaap Jeong Johnson Kōichi Kenji Kenzo Ramin Rayk Salman Theophil
    Tsutomu Yunus Xherdan Wjatscheslaw Jewgeni Jewgenij Semjon Stepan Arseni Arsenij Arnaud
    Abdel Abdelfattah Abdurrahman Adel Aleksej Alexandr Alojz Amr Anatoli Anatolij Andrius Andrä Antti Anwar
    Arturo Arun Arvind Ashraf Asif Attila Ayad Balázs Bartosz Bence Bilal Binali Bogdan Bohuslav Borut Boško
    Bülent Cevdet Chaled Danilo Davor Dejan Devrim Diogo Dragan Dusan Dušan Einar Eirik Emmerich Erdal
    Ertugrul Esko Feliciano Fethullah Fikri Fouad Fuad Fumio Gabor Gebhard Goran Grigor Grzegorz Gunnar
    Gábor Göran Haidar Haider Halil Hamad Hamza Hanns Hartwig Heikki Helfried Herwig Hiroshi Hosein Hosni
    Husain Hussein Håkan Imran Imre Iván Iñaki Jakub Jamal Janko Jannik Jiri Jiří Joaquim Jong Jozef Juha
    Julen Jussi Jyrki Jörn Kadir Kamal Karlheinz Kasper Khaled Khalid Kimmo Kirill Krzysztof Kyrie Kyung
    Lajos Lasse Leander Levent Lubomír Maciej Mads Mahmoud Mahmud Malte Marin Marwan Massud Matjaž Matthä
    Matti Metin Mika Milorad Mirosław Mladen Nabil Nasser Nawaz Nenad Neymar Numan Nuno Nuri Ondrej Ondřej
    Orhan Pervez Predrag Péter Radoslaw Radosław Rafael Ragnar Rahul Raphaël Raschid Rashid Ratko Riad
    Ronaldinho Rui Ruslan Rustam Ryszard Saad Salah Salim Samir Sebastien Shigeru Sigurd Slavko Sébastien
    Süleyman Tadeusz Takeshi Tamim Tamás Tapio Tarek Tareq Thiago Timur Tomislav Torbjörn Trygve Tuncay
    Valdis Vitor Vojislav Volkan Vítor Walid Wiktor Witold Wojciech Yahya Yilmaz Yoshihide Youssef Yussuf
    Yusuf Yıldıray Zaki Zbigniew Zeljko Ziad Zlatko Zoltan Zoltán Ömer Željko
    """.split()
)


def given_name(word: str) -> Gender | None:
    """Whose name it is; of a double name, that of its first half.

    >>> given_name("Angela"), given_name("Hans-Werner"), given_name("Brücke") is None
    ('female', 'male', True)
    """
    if len(word) > 40:
        return None
    first, hyphen, second = word.partition("-")
    if hyphen and not (second[:1].isupper() and (second in _MALE or second in _FEMALE)):
        return None
    if first in _FEMALE:
        return "female"
    return "male" if first in _MALE else None
